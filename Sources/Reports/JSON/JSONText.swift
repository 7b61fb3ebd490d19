/// A file's JSON with the position of each value.
///
/// Foundation's decoder gives neither line nor column and accepts duplicate keys, so the parser is our own (RFC 8259, strictly).
package struct JSONText: Sendable {
    package var root: JSONNode?
    package var diagnostics: [Diagnostic]
    package var lines: LineIndex

    /// - Parameter isOver: asked every thousand values; true ends the parsing, and the caller discards the result.
    package static func read(_ bytes: [UInt8], limits: Limits = .standard, isOver: @escaping () -> Bool = { false }) -> JSONText {
        guard bytes.count <= limits.reportBytes else {
            let tooLarge = Diagnostic(.error, .fileTooLarge, .fileTooLarge(bytes.count, limit: limits.reportBytes), hint: .splitIt)
            return JSONText(root: nil, diagnostics: [tooLarge], lines: LineIndex([]))
        }
        let lines = LineIndex(bytes)
        var parser = JSONParser(bytes: bytes, lines: lines, limits: limits, isOver: isOver)
        var root: JSONNode?
        var diagnostics: [Diagnostic] = []
        do {
            root = try parser.document()
        } catch {
            diagnostics.append(error)
        }
        for (key, offset) in parser.duplicates {
            let position = lines.place(of: offset)
            let place = Place(path: key, line: position.line, column: position.column)
            diagnostics.append(Diagnostic(.error, .duplicateKey, .duplicateKey(key), at: place, hint: .removeOne))
        }
        return JSONText(root: root, diagnostics: diagnostics, lines: lines)
    }
}

extension Message {
    fileprivate static func fileTooLarge(_ bytes: Int, limit: Int) -> Message {
        Message("文件有 \(bytes) 字节，超过上限 \(limit) 字节", "the file has \(bytes) bytes, more than the limit of \(limit)")
    }
    fileprivate static let splitIt = Message("请拆分报告，或把图片放在文件之外", "split the report, or keep images outside of it")
    fileprivate static func duplicateKey(_ key: String) -> Message { Message("键“\(key)”出现了两次", "the key \"\(key)\" occurs twice") }
    fileprivate static let removeOne = Message("请删去其中一个", "remove one of the two")
}
