import Importing

/// How PDF files are read for an import.
public enum PDFReader: Sendable, Hashable {
    /// In a process of the program `gxpdf`, started anew for each file. A file that is made to take hours or gigabytes, or to
    /// crash poppler, ends that process within two seconds and 500 MB and is reported as a finding. Starting the process
    /// costs some hundredths of a second. Use this for files from others.
    case program(String)
    /// In the calling process. The number of pages (200), their size (5000 points) and their characters (20 000) are limited,
    /// and no page is begun after 1.7 s; but poppler cannot be stopped within a page, its memory cannot be limited, and a
    /// crash in it ends the process. Use this for your own files only.
    case inProcess

    /// Reads a file from standard input on behalf of another process, then ends this one. The command `gxpdf read-pages`
    /// calls it.
    public static func serve() -> Never { PageReadingProcess.run() }

    var source: PrintedPageSource {
        switch self {
        case .program(let path): .separate(program: path, arguments: ["read-pages"])
        case .inProcess: .inProcess
        }
    }
}
