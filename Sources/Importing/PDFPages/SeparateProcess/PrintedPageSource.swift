/// The source of the pages of a PDF file.
///
/// Measured with an optimised build, in seconds of one processor: reading in a separate process takes 0.13 for a report of 6 pages
/// and 0.17 for one of 11 pages, about 0.012 per page, most of it for rendering. Of this, the process itself costs 0.03, half of it
/// for loading the program. It uses 45 MB with either report. A file of 265 bytes that inflates to 4 GB in three steps is stopped
/// after 1.75.
package enum PrintedPageSource: Sendable, Hashable {
    /// A separate process: a program that runs ``PageReadingProcess/run(limits:)`` if given these arguments.
    case separate(program: String, arguments: [String])
    /// This process. The limits on pages, sizes and characters apply, and time is checked between pages, but a single page may use
    /// any amount of time and memory, and a crash in Poppler ends the host. For files that the host made itself.
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
