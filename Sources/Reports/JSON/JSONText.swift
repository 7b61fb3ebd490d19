/// A file's JSON with the place of each value. Foundation's decoder gives neither line nor column and is silent about
/// keys that stand twice, so the reader is our own (RFC 8259, strictly).
package struct JSONText: Sendable {
    package var root: JSONNode?
    package var diagnostics: [Diagnostic]
    package var lines: LineIndex

    package static func read(_ bytes: [UInt8], limits: Limits = .standard) -> JSONText {
        guard bytes.count <= limits.reportBytes else {
            return JSONText(
                root: nil,
                diagnostics: [
                    Diagnostic(
                        .error, .fileTooLarge,
                        Message(
                            "文件有 \(bytes.count) 字节，超过上限 \(limits.reportBytes) 字节",
                            "the file has \(bytes.count) bytes, more than the limit of \(limits.reportBytes)"),
                        hint: Message("请拆分报告，或把图片放在文件之外", "split the report, or keep images outside of it"))
                ], lines: LineIndex([]))
        }
        let lines = LineIndex(bytes)
        var parser = JSONParser(bytes: bytes, lines: lines, limits: limits)
        var root: JSONNode?
        var diagnostics: [Diagnostic] = []
        do {
            root = try parser.document()
        } catch {
            diagnostics.append(error)
        }
        for (key, offset) in parser.duplicates {
            let place = lines.place(of: offset)
            diagnostics.append(
                Diagnostic(
                    .error, .duplicateKey, Message("键“\(key)”出现了两次", "the key \"\(key)\" stands twice"),
                    at: Place(path: key, line: place.line, column: place.column), hint: Message("请删去其中一个", "remove one of the two")))
        }
        return JSONText(root: root, diagnostics: diagnostics, lines: lines)
    }
}
