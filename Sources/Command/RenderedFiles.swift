import ArgumentParser
import FoundationEssentials
import GXPDF

extension OutputFile {
    /// Writes all files of a rendering: to the name, to numbered ones where there are several, to standard output for `-`.
    ///
    /// - Returns: the names.
    @discardableResult static func write(_ rendering: Rendering, to name: String) throws -> [String] {
        if name == "-" {
            // SVG is a text that a terminal can show.
            guard rendering.files.first?.first == UInt8(ascii: "<") || !Terminal.showsOutput else {
                Terminal.complain(say("标准输出是终端；请用 -o 指定文件，或改道输出", "standard output is a terminal; name a file with -o, or redirect"))
                throw ExitCode.validationFailure
            }
            guard rendering.files.count == 1 else {
                Terminal.complain(say("标准输出只能写一页，请用 --pages 选一页", "only one page fits standard output; choose one with --pages"))
                throw ExitCode.validationFailure
            }
            try writeToStandardOutput(rendering.files[0])
            return [name]
        }
        let names = rendering.files.count == 1 ? [name] : rendering.pageNumbers.map { numbered(name, page: $0, of: rendering.pageCount) }
        for (file, name) in zip(rendering.files, names) { try write(file, to: name) }
        return names
    }

    /// `pdf` of `report.PDF`.
    static func ending(of name: String) -> String? {
        guard let file = name.split(separator: "/").last, let dot = file.lastIndex(of: "."), dot != file.startIndex else { return nil }
        return file[file.index(after: dot)...].lowercased()
    }

    /// `report.png` as `report-03.png`, with as many digits as the last page has.
    private static func numbered(_ name: String, page: Int, of count: Int) -> String {
        let digits = String(page)
        let width = String(count).count
        let padded = String(repeating: "0", count: max(0, width - digits.count)) + digits
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "\(name)-\(padded)" }
        return "\(name[..<dot])-\(padded)\(name[dot...])"
    }
}
