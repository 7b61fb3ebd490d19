/// Compares PDF files in a process of its own, like ``SeparateReading``: poppler parses an untrusted file.
package enum PDFComparisonProcess {
    /// Structures are read element by element, which takes about a second of processor time for a report of ten pages.
    private static var limits: PrintedPageLimits {
        var limits = PrintedPageLimits()
        limits.pages = 2_000
        limits.seconds = 120
        limits.clockSeconds = 600
        limits.bytes = 1 << 30
        return limits
    }

    /// Compares the two files on standard input and ends the process.
    package static func run() -> Never {
        PageReadingProcess.hold(limits)
        guard let input = PageReadingProcess.input(), let files = PDFComparisonCoding.files(input) else {
            PageReadingProcess.leave(PDFComparisonCoding.output(nil))
        }
        let differences = try? PDFContentComparison(limits: limits).differences(expected: files.expected, found: files.found)
        PageReadingProcess.leave(PDFComparisonCoding.output(differences))
    }

    /// - Parameters:
    ///   - program: a program that calls ``run()`` when it is started with the arguments.
    /// - Returns: nil if a file cannot be read within the limits.
    package static func differences(expected: [UInt8], found: [UInt8], program: String, arguments: [String]) -> [PDFDifference]? {
        let process = SeparateReading(program: program, arguments: arguments, limits: limits)
        return process.run(PDFComparisonCoding.input(expected: expected, found: found), pulse: {}).flatMap {
            PDFComparisonCoding.differences($0.output)
        }
    }

    /// Compares in the calling process, without a limit on time and memory.
    package static func differencesInProcess(expected: [UInt8], found: [UInt8]) -> [PDFDifference]? {
        try? PDFContentComparison(limits: limits).differences(expected: expected, found: found)
    }
}
