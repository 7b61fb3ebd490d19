/// What a PDF file may take. A report has five to thirty pages.
package struct PrintedPageLimits: Sendable {
    package var pages = 200
    package var charactersOnPage = 20_000
    package var rulesOnPage = 4_000
    /// Of a side of a page, in points; A0 is 3370.
    package var side: Float = 5_000
    /// Of the processor, for the whole file. A process that reads takes no rest, so that on a machine with nothing else
    /// to do this is the time it takes.
    package var seconds = 1.7
    /// By the clock, on a machine that has much else to do.
    package var clockSeconds = 20.0
    /// Memory of the process that reads, over what it has when it begins.
    package var bytes = 400 << 20

    package init() {}
}

/// Why a file gives no pages, or no more of them.
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
    /// The process that reads ended by a fault.
    case broken(page: Int)
    /// There is no program to read with.
    case noReader
}
