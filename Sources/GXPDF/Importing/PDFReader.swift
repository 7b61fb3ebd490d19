import Importing

/// Who reads PDF files for an import.
public enum PDFReader: Sendable, Hashable {
    /// The program `gxpdf`, started anew for each file. A file that is made to take hours or gigabytes, or to make poppler
    /// crash, ends that process within two seconds and 500 MB and comes back as a finding. Starting costs some hundredths
    /// of a second. For files of others.
    case program(String)
    /// The library itself, in the calling process. Pages (200), their size (5000 points) and their characters (20 000)
    /// are limited, and no page is begun after 1.7 s; but poppler cannot be stopped inside a page, nor its memory be
    /// held, and a fault in it ends the process. For files of one's own.
    case inProcess

    /// Reads the file on standard input for another process and ends this one. The command `gxpdf read-pages` calls it.
    public static func serve() -> Never { PageReadingProcess.run() }

    var source: PrintedPageSource {
        switch self {
        case .program(let path): .separate(program: path, arguments: ["read-pages"])
        case .inProcess: .inProcess
        }
    }
}
