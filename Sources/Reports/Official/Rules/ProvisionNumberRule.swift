import Han

/// Numbers of 编, 章, 节 and 条 that are skipped or repeated in an order or a regulation.
///
/// Articles are numbered through the whole text, 第五条之一 after 第五条; sections begin anew in each chapter, and
/// chapters may do so in each part. A text that does not begin with its first article quotes some of another one, and its
/// numbers are not checked.
enum ProvisionNumberRule: CheckRule {
    static let codes: [DiagnosticCode] = [.provisionOutOfOrder]

    static func diagnostics(_ subject: DocumentSubject) -> [Diagnostic] {
        subject.numberedBlocks.flatMap { blocks -> [Diagnostic] in
            var text = NumberedProvisions()
            return blocks.compactMap { block in
                guard case .paragraph(let paragraph) = block, let kind = paragraph.provision,
                    let number = ProvisionNumber(paragraph.heading), let fault = text.add(kind, number)
                else { return nil }
                let unit = paragraph.heading.unit(of: kind)
                return subject.diagnostic(
                    .warning, .provisionOutOfOrder, .outOfOrder(number.label(unit), isRepeated: fault.isRepeated), paragraph.path,
                    hint: .expected(fault.expected.label(unit)))
            }
        }
    }
}

/// 第十二条之一 has the number 12 and the insertion 1.
private struct ProvisionNumber: Comparable {
    var number: Int
    /// 之一, 之二 …; 0 for none.
    var insertion = 0

    init(_ number: Int, insertion: Int = 0) {
        self.number = number
        self.insertion = insertion
    }

    /// nil if the heading does not begin with a number after 第.
    init?(_ heading: String) {
        let body = heading.dropFirst()
        let digits = body.prefix { $0.isASCII && $0.isNumber }
        let rest: Substring
        if let number = Int(digits) {
            self.init(number)
            rest = body[digits.endIndex...]
        } else if let read = ChineseNumeral.leading(body) {
            self.init(read.number)
            rest = body.dropFirst(read.length)
        } else {
            return nil
        }
        let inserted = rest.dropFirst()
        if inserted.first == "之", let read = ChineseNumeral.leading(inserted.dropFirst()) { insertion = read.number }
    }

    func label(_ unit: Character) -> String {
        "第\(ChineseNumeral.of(number))\(unit)" + (insertion > 0 ? "之\(ChineseNumeral.of(insertion))" : "")
    }

    var next: Self { Self(number + 1) }
    var nextInsertion: Self { Self(number, insertion: insertion + 1) }

    static func < (left: Self, right: Self) -> Bool { (left.number, left.insertion) < (right.number, right.insertion) }
}

/// The provisions of a text so far.
private struct NumberedProvisions {
    struct Fault {
        var expected: ProvisionNumber
        var isRepeated: Bool
    }

    private var last: [ProvisionKind: ProvisionNumber] = [:]
    private var quotesArticles = false
    /// The number of the last chapter of the part before; 0 if there is none.
    private var chaptersBefore = 0

    /// - Returns: What is wrong with the number.
    mutating func add(_ kind: ProvisionKind, _ number: ProvisionNumber) -> Fault? {
        defer { last[kind] = number }
        switch kind {
        case .part:
            chaptersBefore = last[.chapter]?.number ?? chaptersBefore
            last[.chapter] = nil
            last[.section] = nil
        case .chapter:
            last[.section] = nil
            // Chapters may be numbered through all parts.
            if last[.chapter] == nil, number == ProvisionNumber(chaptersBefore + 1) { return nil }
        case .section: break
        case .article:
            if last[.article] == nil { quotesArticles = number != ProvisionNumber(1) && last[.chapter] == nil }
            if quotesArticles { return nil }
        }
        guard let before = last[kind] else {
            return number == ProvisionNumber(1) ? nil : Fault(expected: ProvisionNumber(1), isRepeated: false)
        }
        // Another text may begin below the first.
        let isNewText = number == ProvisionNumber(1) && before > number
        guard number != before.next, number != before.nextInsertion, !isNewText else { return nil }
        return Fault(expected: before.next, isRepeated: number <= before)
    }
}

extension String {
    /// 条 in 第一条, as written.
    fileprivate func unit(of kind: ProvisionKind) -> Character {
        let units: [Character] =
            switch kind {
            case .part: ["编", "編"]
            case .chapter: ["章"]
            case .section: ["节", "節"]
            case .article: ["条", "條"]
            }
        return first(where: units.contains) ?? units[0]
    }
}

extension Message {
    fileprivate static func outOfOrder(_ label: String, isRepeated: Bool) -> Message {
        isRepeated
            ? Message("\(label)的序号重复或者倒退", "\(label) repeats a number or goes back to one")
            : Message("\(label)之前缺少序号", "a number before \(label) is missing")
    }
    fileprivate static func expected(_ label: String) -> Message {
        Message("这里应为\(label)；补上缺少的，或改正序号", "\(label) is expected here; add what is missing or correct the number")
    }
}
