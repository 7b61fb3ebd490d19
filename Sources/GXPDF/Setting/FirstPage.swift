import Reports
import Typesetting

/// 公文首页必须显示正文 (GB/T 9704-2012 7.3.3). Where the recipients leave no room for it, they move to the 版记 (7.3.2).
extension Pipeline {
    /// The document itself if its first page shows text, or if moving its recipients does not help.
    func showingTextOnFirstPage(_ set: SetDocument) throws -> SetDocument {
        guard set.lacksTextOnFirstPage else { return set }
        if let moved = set.document.checked?.movingRecipients {
            var other = try typeset(compose(moved))
            if !other.lacksTextOnFirstPage {
                other.add(Diagnostic(.note, .recipientsMoved, .recipientsMoved, at: place("recipients", in: set), hint: .sayWhereTheyGo))
                return other
            }
        }
        var set = set
        let hint = set.document.checked.flatMap(Message.room)
        set.add(Diagnostic(.warning, .firstPageWithoutBody, .firstPageWithoutBody, at: place("body", in: set), hint: hint))
        return set
    }

    private func place(_ path: String, in set: SetDocument) -> Place { set.document.origins.place(ofPath: path) }
}

extension SetDocument {
    /// Whether the first page has to show text of the document itself and shows none.
    var lacksTextOnFirstPage: Bool {
        guard document.document.firstPageShowsText, let first = pages.first else { return false }
        return !first.marks.contains { document.origins.place($0.origin).path.hasPrefix("body") }
    }

    fileprivate mutating func add(_ diagnostic: Diagnostic) { findings.append(Finding(diagnostic, file: document.name)) }
}

extension CheckedSource {
    /// The same document with its recipients in the 版记; nil if there are none above the text.
    var movingRecipients: CheckedSource? {
        guard case .official(let document)? = read.content, let changed = document.movingRecipients else { return nil }
        var moved = self
        moved.read.content = .official(changed)
        return moved
    }
}

extension Message {
    fileprivate static var recipientsMoved: Message {
        Message("首页排不下正文，主送机关已移入版记", "the first page had no room for text; the recipients were moved to the colophon")
    }

    fileprivate static var sayWhereTheyGo: Message {
        Message("写明 \"colophon\": { \"recipients\": true } 即不再提示", "write \"colophon\": { \"recipients\": true } to say so yourself")
    }

    fileprivate static var firstPageWithoutBody: Message { Message("首页没有正文", "the first page shows no body text") }

    /// What takes the room of the text on the first page of an official document. Its recipients are in the 版记 already,
    /// or moving them was of no use.
    fileprivate static func room(_ checked: CheckedSource) -> Message? {
        guard case .official(let document)? = checked.read.content else { return nil }
        var remedies: [Message] = []
        if document.title != nil { remedies.append(Message("缩短标题", "shorten the title")) }
        if document.mastheadNames.count > 1 { remedies.append(Message("减少发文机关标志中的机关", "name fewer agencies in the masthead")) }
        if document.signers.count > 1 { remedies.append(Message("减少签发人", "name fewer signers")) }
        if case .paragraph? = document.body.first {
        } else {
            remedies.append(Message("在正文开头写一段文字", "begin the text with a paragraph"))
        }
        guard !remedies.isEmpty else { return nil }
        return Message("请" + remedies.map(\.chinese).joined(separator: "，或"), remedies.map(\.english).joined(separator: ", or "))
    }
}
