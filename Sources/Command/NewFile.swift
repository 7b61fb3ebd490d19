import FoundationEssentials
import GXPDF

/// Writes a file that a command makes anew, where none is unless the user says so.
func writeNew(_ data: Data, to path: String, force: Bool) throws {
    do {
        if path == "-" { return try OutputFile.writeToStandardOutput(data) }
        guard force || !FileManager.default.fileExists(atPath: path) else {
            Terminal.complain(say("\(path) 已存在；用 --force 覆盖", "\(path) exists; --force takes its place"))
            throw Ending.unreadable
        }
        try OutputFile.write(data, to: path)
    } catch let failure as OutputFailure {
        Terminal.complain(failure.message)
        throw Ending.unreadable
    }
}
