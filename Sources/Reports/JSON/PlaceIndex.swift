/// The position of each JSON path in its file. Lines are counted on demand, which for a clean report is never.
package struct PlaceIndex: Sendable {
    var lines: LineIndex
    var offsets: [String: Int] = [:]

    package init(lines: LineIndex) { self.lines = lines }

    /// nil if the file does not have the path.
    package subscript(path: String) -> Place? {
        guard let offset = offsets[path] else { return nil }
        let at = lines.place(of: offset)
        return Place(path: path, line: at.line, column: at.column)
    }
}
