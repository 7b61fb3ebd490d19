/// Where each JSON path stands in its file. Lines are counted when someone asks, which for a clean report is never.
package struct PlaceIndex: Sendable {
    var lines: LineIndex
    var offsets: [String: Int] = [:]

    package init(lines: LineIndex) { self.lines = lines }

    /// nil for a path that the file does not have.
    package subscript(path: String) -> Place? {
        guard let offset = offsets[path] else { return nil }
        let at = lines.place(of: offset)
        return Place(path: path, line: at.line, column: at.column)
    }
}
