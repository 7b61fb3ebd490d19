import FoundationEssentials
import GXPDF

extension OutputFile {
    /// Writes all files of a rendering: under the name, under numbered names if there are several, or for `-` to standard
    /// output.
    ///
    /// - Returns: the names.
    /// - Throws: ``Failure``.
    @discardableResult static func write(_ rendering: Rendering, to name: String) throws -> [String] {
        guard name != "-" else {
            try writeToStandardOutput(rendering)
            return [name]
        }
        let names = rendering.files.count == 1 ? [name] : rendering.pageNumbers.map { numbered(name, page: $0, of: rendering.pageCount) }
        for (file, name) in zip(rendering.files, names) { try write(file, to: name) }
        return names
    }

    private static func writeToStandardOutput(_ rendering: Rendering) throws {
        // SVG is text, which a terminal can show.
        guard rendering.files.first?.first == UInt8(ascii: "<") || !StandardOutput.isTerminal else { throw Failure.outputIsTerminal() }
        guard rendering.files.count == 1 else {
            throw Failure.usage(say("标准输出只能写一页，请用 --pages 选一页", "standard output takes only one page; choose one with --pages"))
        }
        try StandardOutput.write(rendering.files[0])
    }

    /// `report.png` as `report-03.png`, with as many digits as the last page number has.
    private static func numbered(_ name: String, page: Int, of count: Int) -> String {
        let digits = String(page)
        let width = String(count).count
        let padded = String(repeating: "0", count: max(0, width - digits.count)) + digits
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "\(name)-\(padded)" }
        return "\(name[..<dot])-\(padded)\(name[dot...])"
    }
}
