import FoundationEssentials
import Testing

@testable import Reports

/// The schema and the reader give the same verdict on every file.
///
/// The schema cannot express what depends on several values at once. Those errors are listed in `beyondSchema` and are not compared:
/// figures that charts refer to, how cells fill a table, footnotes and their markers, numbers of seals and series, and limits.
@Suite struct SchemaAgreementTests {
    static let beyondSchema: Set<DiagnosticCode> = [
        .chartValueCount, .unknownChartFigure, .tableWithoutCells, .rowTooShort, .cellOutsideTable, .overlappingCells, .noteMarkWithoutNote,
        .noteWithoutMark, .duplicateNoteMark, .circledNumberTooHigh, .sealCountMismatch, .missingBody, .mastheadMismatch,
        .unexpectedAttendance,
        .printingOfficeInLetter, .noRecipientsToMove,
    ]

    static let reports = [
        "form-2008-2011", "form-2014-2016", "form-2019-2020", "hangzhou-2025", "long-prose-2024", "tongzhou-kjj-2023", "blocks",
    ]
    static let documents = ["letter", "minutes", "notice", "order", "blocks"]

    /// A sample with all kinds of blocks, or an example of the project.
    private func text(_ name: String, official: Bool) throws -> String {
        if name == "blocks" { return official ? CompleteDocuments.notice : try CompleteDocuments.report() }
        return String(
            decoding: try #require(FileManager.default.contents(atPath: "\(PeriodForms.folder)/examples/\(name).json")), as: UTF8.self)
    }

    /// Whether the reader finds the structure sound, and the errors that it reports beyond the structure.
    private func reportVerdict(_ text: String, _ forms: [Form]) throws -> (isSound: Bool, errors: [DiagnosticCode]) {
        let json = JSONText.read(Array(text.utf8))
        let log = DiagnosticLog(lines: json.lines)
        _ = ReportReader(forms: forms, limits: .standard, log: log).validate(try #require(json.root, "\(json.diagnostics)"))
        let reading = ReportReader.read(json, forms: forms)
        return (log.diagnostics.isEmpty, reading.diagnostics.filter { $0.severity == .error }.map(\.code))
    }

    private func documentVerdict(_ text: String) throws -> (isSound: Bool, errors: [DiagnosticCode]) {
        let json = JSONText.read(Array(text.utf8))
        let log = DiagnosticLog(lines: json.lines)
        OfficialReader.validate(try #require(json.root, "\(json.diagnostics)"), log: log)
        return (log.diagnostics.isEmpty, OfficialReader.read(json).diagnostics.filter { $0.severity == .error }.map(\.code))
    }

    private func compare(
        _ text: String, rounds: Int, with evaluator: SchemaEvaluator, verdict: (String) throws -> (isSound: Bool, errors: [DiagnosticCode])
    ) throws {
        let root = try #require(JSONText.read(Array(text.utf8)).root)
        let keys = root.allKeys
        var mutator = JSONMutator(numbers: .init(state: UInt64(text.utf8.count)))
        var accepted = 0
        for round in 0..<rounds {
            let mutated = round == 0 ? root : mutator.mutated(root, keys: keys)
            let written = mutated.written
            let (isSound, errors) = try verdict(written)
            let schemaAccepts = try evaluator.accepts(mutated)
            #expect(isSound == schemaAccepts, "the reader says \(errors.map(\.id)): \(written)")
            if isSound {
                accepted += 1
                #expect(errors.allSatisfy(Self.beyondSchema.contains), "\(errors.map(\.id)): \(written)")
            }
        }
        // Neither all sound nor all faulty, or the comparison would show nothing.
        #expect(accepted > rounds / 20 && accepted < rounds * 19 / 20, "\(accepted) of \(rounds)")
    }

    @Test(arguments: reports) func reportsAreJudgedAlike(_ name: String) throws {
        let forms = try PeriodForms.all()
        let evaluator = try SchemaEvaluator(ReportSchema.json(forms: forms))
        try compare(try text(name, official: false), rounds: name == "blocks" ? 700 : 250, with: evaluator) { try reportVerdict($0, forms) }
    }

    @Test(arguments: documents) func documentsAreJudgedAlike(_ name: String) throws {
        let evaluator = try SchemaEvaluator(OfficialSchema.json())
        try compare(try text(name, official: true), rounds: name == "blocks" ? 700 : 300, with: evaluator) { try documentVerdict($0) }
    }

    /// The pattern of dates allows exactly the days of the calendar.
    @Test func thePatternOfDatesKnowsTheCalendar() throws {
        let evaluator = try SchemaEvaluator("{\"pattern\": \"\(try #require(TextShape.date.pattern))\"}")
        for year in ["0000", "0004", "0100", "1600", "1900", "1999", "2000", "2023", "2024", "2100", "2400", "9996"] {
            for month in 0...13 {
                for day in [0, 1, 9, 10, 19, 20, 28, 29, 30, 31, 32] {
                    let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
                    #expect(try evaluator.accepts(.of(.string(text))) == (CalendarDate(text) != nil), "\(text)")
                }
            }
        }
    }

    /// The one known difference: JSON Schema cannot count the digits of a number, and the reader prints them.
    @Test func numbersWithTooManyDigitsAreRejectedByTheReaderAlone() throws {
        let forms = try PeriodForms.all()
        let evaluator = try SchemaEvaluator(ReportSchema.json(forms: forms))
        for number in ["1e30", "1e-30", "0.1234567890123456789012345"] {
            let text = try CleanReport.changed("\"10.50\"", number)
            #expect(try evaluator.accepts(#require(JSONText.read(Array(text.utf8)).root)))
            #expect(try reportVerdict(text, forms).errors == [.malformedAmount])
        }
    }
}
