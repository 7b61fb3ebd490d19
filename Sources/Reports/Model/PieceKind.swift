/// The kinds of inline content that are objects. The raw value is the key that every object of the kind has.
enum PieceKind: String, CaseIterable {
    case strong, emphasis, sup, sub, underline, strike, link

    var object: ObjectShape {
        switch self {
        case .strong: containing("着重的文字", "换一种字体")
        case .emphasis: containing("加着重号的文字", "每个字下加一点")
        case .sup: containing("上标", nil)
        case .sub: containing("下标", nil)
        case .underline: containing("加下划线的文字", nil)
        case .strike: containing("加删除线的文字", nil)
        case .link: ObjectShape(LinkKey.self)
        }
    }

    /// An object whose only key is the kind's own.
    private func containing(_ title: String, _ note: String?) -> ObjectShape {
        ObjectShape([.required(title, note, .inline(.filled)).named(rawValue)])
    }

    static let variants = allCases.map { ObjectVariant(key: $0.rawValue, object: $0.object) }
}

enum LinkKey: String, FileKey {
    case link, text

    var description: KeyDescription {
        switch self {
        case .link: .required("链接的网址", "http、https 或 mailto", .text(.linkTarget))
        case .text: .optional("链接的文字", "不写时印出网址", .inline(.filled))
        }
    }
}

extension JSONNode {
    /// Its kind if it is an object of inline content.
    var pieceKind: PieceKind? {
        guard case .object = value else { return nil }
        return PieceKind.allCases.first { member($0.rawValue) != nil }
    }

    /// Whether an array is the pieces of one text where it could also be several texts: it has an object of inline content, and
    /// neither blocks nor arrays.
    var isPieces: Bool {
        guard case .array(let nodes) = value else { return false }
        var hasPiece = false
        for node in nodes {
            switch node.value {
            case .array: return false
            case .object:
                if node.pieceKind != nil {
                    hasPiece = true
                } else if CellBlockKind.allCases.contains(where: { node.member($0.rawValue) != nil }) {
                    return false
                }
            default: break
            }
        }
        return hasPiece
    }

    /// The nesting of inline content in it: 0 for a string, 1 for `[{"strong": "甲"}]`.
    var inlineDepth: Int {
        switch value {
        case .array(let nodes): nodes.map(\.inlineDepth).max() ?? 0
        case .object(let members): 1 + (members.map(\.node.inlineDepth).max() ?? 0)
        default: 0
        }
    }

    /// How many strings and objects the inline content has.
    var inlineCount: Int {
        switch value {
        case .array(let nodes): nodes.reduce(0) { $0 + $1.inlineCount }
        case .object(let members): members.reduce(1) { $0 + $1.node.inlineCount }
        default: 1
        }
    }
}
