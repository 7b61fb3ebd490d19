/// The limits for a PDF file. A report has five to thirty pages.
package struct PrintedPageLimits: Sendable {
    package var pages = 200
    package var charactersOnPage = 20_000
    package var rulesOnPage = 4_000
    /// The longest side of a page, in points; A0 has 3370.
    package var side: Float = 5_000
    /// Processor time for the whole file. The reading process never waits, so on an idle machine this is also the elapsed time.
    package var seconds = 1.7
    /// Elapsed time, for a busy machine.
    package var clockSeconds = 20.0
    /// Memory of the reading process, beyond what it uses at the start.
    package var bytes = 400 << 20

    package init() {}
}

/// Why no pages, or no further pages, can be read from a file.
package enum PrintedPageFailure: Error, Equatable, Sendable {
    case damaged
    case encrypted
    case noPages
    case tooManyPages(Int)
    /// From 1.
    case tooLargePage(Int)
    case tooManyCharacters(Int)
    case outOfTime(page: Int)
    case outOfMemory(page: Int)
    /// The reading process crashed.
    case broken(page: Int)
    /// The reading program is missing.
    case noReader
}
