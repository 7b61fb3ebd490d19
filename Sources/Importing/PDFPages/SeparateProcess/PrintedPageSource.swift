/// Where the pages of a PDF file come from.
///
/// Measured with an optimised build, in seconds of one processor: a report of 6 pages takes 0.13 to be read apart and one
/// of 11 pages 0.17, about 0.012 to the page, of which painting is the most; the other process costs 0.03 of that, half of
/// it for loading the program. It has 45 MB with either report. 4 GB in 265 bytes, deflated three times, end after 1.75.
package enum PrintedPageSource: Sendable, Hashable {
    /// From another process: a program that answers these arguments by ``PageReadingProcess/run(limits:)``.
    case separate(program: String, arguments: [String])
    /// From this one. The limits of pages, sizes and characters hold here as well, and the time is looked at between
    /// pages; but one page may take as long and as much memory as it asks for, and a fault of poppler's ends the host.
    /// For files that the host made itself.
    case inProcess

    /// - Parameter pulse: called for each page, and repeatedly while another process reads. What it throws ends the reading.
    func read(_ bytes: [UInt8], limits: PrintedPageLimits, pulse: () throws -> Void = {}) throws -> (
        pages: [PrintedPage], failure: PrintedPageFailure?
    ) {
        switch self {
        case .separate(let program, let arguments):
            return try SeparateReading(program: program, arguments: arguments, limits: limits).read(bytes, pulse: pulse)
        case .inProcess:
            var pages: [PrintedPage] = []
            do {
                try PrintedPageReader(limits: limits).read(bytes) { page in
                    pages.append(page)
                    try pulse()
                }
                return (pages, nil)
            } catch let failure as PrintedPageFailure {
                return (pages, failure)
            }
        }
    }
}
