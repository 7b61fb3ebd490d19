/// Reads a list, in prose or in a cell.
struct ListReader {
    let log: DiagnosticLog

    /// - Parameter admit: returns false if there are more items than the limits allow.
    func read(
        _ object: KeyReader<ListKey>, _ footnotes: inout FootnoteReader, admit: (JSONNode, String) -> Bool = { _, _ in true }
    ) -> ReportList? {
        guard let node = object.node(.list) else { return nil }
        let path = object.path(.list)
        let numbering = object.word(.numbering) ?? Numbering.arabic
        var items: [InlineText] = []
        for element in object.elements(.list) {
            guard admit(element.node, path) else { break }
            guard let item = footnotes.read(element) else { continue }
            items.append(item)
            if numbering == .circled, items.count == Numbering.lastCircled + 1 {
                log.add(
                    .error, .circledNumberTooHigh, .circledTooHigh(items.count), element.path, element.node.offset, hint: .numberOtherwise)
            }
        }
        guard !items.isEmpty else {
            if case .array(let nodes) = node.value, nodes.isEmpty {
                log.add(.warning, .emptyList, .emptyList, path, node.offset, hint: .removeIt)
            }
            return nil
        }
        return ReportList(items: items, numbering: numbering, path: path)
    }
}

extension Message {
    fileprivate static func circledTooHigh(_ number: Int) -> Message {
        Message("带圈序号只到⑳，这是第 \(number) 项", "circled numbers end with ⑳; this is item \(number)")
    }
    fileprivate static let numberOtherwise = Message("改用“1.”或“（1）”，或分成两个列表", "number with 1. or （1）, or make two lists")
    fileprivate static let emptyList = Message("列表没有内容", "the list has no items")
}
