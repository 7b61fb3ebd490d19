import Importing

/// The process that reads PDF files for an import.
public enum PDFReader: Sendable, Hashable {
    /// The program `gxpdf`, started for each file. A file made to consume hours or gigabytes, or to crash poppler, ends that
    /// process within two seconds and 500 MB and is reported as a finding. Starting it takes some hundredths of a second.
    /// Use this for untrusted files.
    case program(String)
    /// The library, in the calling process. The number of pages (200), their size (5000 points) and their characters (20 000)
    /// are limited, and no page is begun after 1.7 s. But poppler cannot be stopped inside a page, its memory cannot be
    /// limited, and a crash ends the process. Use this for your own files.
    case inProcess

    /// Reads the file on standard input for another process and ends this process. The command `gxpdf read-pages` calls it.
    public static func serve() -> Never { PageReadingProcess.run() }

    var source: PrintedPageSource {
        switch self {
        case .program(let path): .separate(program: path, arguments: ["read-pages"])
        case .inProcess: .inProcess
        }
    }
}
