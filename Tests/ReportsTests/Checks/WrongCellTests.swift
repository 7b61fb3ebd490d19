import FoundationEssentials
import Testing

@testable import Reports

/// The examples of the project.
enum ExampleReport {
    static func text(_ name: String) throws -> String {
        let path = #filePath.components(separatedBy: "/Tests/")[0] + "/examples/\(name).json"
        return String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    }

    static func reading(_ name: String) throws -> ReportReading { ReportReader.read(Array(try text(name).utf8), forms: try forms2021()) }
}

@Suite struct WrongCellTests {
    /// Each of the 190 figures of tables three and four, increased by one: in table three the cell is identified, in table four only the
    /// five figures of its group.
    @Test(arguments: ["hangzhou-2025", "long-prose-2024"]) func aFigureThatIsOneTooHighIsFound(_ name: String) throws {
        let reading = try ExampleReport.reading(name)
        let report = try #require(reading.report)
        let form = try #require(reading.form)
        var named = 0
        var listed = 0
        for (path, value) in report.figures where !path.hasPrefix("disclosure.") {
            guard case .count(let count) = value else { continue }
            var changed = report
            changed.figures[path] = .count(count + 1)
            let diagnostics = Checker.check(changed, form: form, places: reading.places)
            let errors = diagnostics.filter { $0.severity == .error }
            #expect(errors.count == 1, "\(path): \(errors.map(\.code.id))")
            let error = try #require(errors.first)
            let cell = try #require(form.officialName(ofPath: path))
            if error.code.id == "SUM-05" {
                #expect(error.place.path == path && error.place.cell == cell && error.place.line != nil)
                #expect(error.message.chinese.contains("写的是 \(count + 1)，应为 \(count)"), "\(error.message.chinese)")
                // What follows from it is told as such, and no more as an error.
                #expect(diagnostics.filter { $0.severity == .note && $0.code.id.hasPrefix("SUM-") }.count >= 2)
                named += 1
            } else {
                #expect(error.code.id == "SUM-04" && error.hint?.chinese.contains("“\(cell)”由 \(count + 1) 改为 \(count)") == true, "\(path)")
                listed += 1
            }
        }
        #expect(named == 175 && listed == 15)
    }

    static let row = "\"naturalPerson\": 11, \"commercialEnterprise\": 1,"

    static func codes(_ changes: [(String, String)]) throws -> [String] {
        var text = CleanReport.text
        for (old, new) in changes {
            let range = try #require(text.firstRange(of: old), "\(old)")
            text.replaceSubrange(range, with: new)
        }
        return try CleanReport.diagnostics(text).filter { $0.severity == .error }.map { "\($0.code.id) \($0.place.path)" }
    }

    @Test func pointsAtTheCellAndGivesItsValue() throws {
        let marked = MarkedText(try CleanReport.changed(Self.row, "\"naturalPerson\": ①91, \"commercialEnterprise\": 1,"))
        let diagnostic = try #require(try CleanReport.diagnostics(marked.text).first { $0.code.id == "SUM-05" })
        #expect(diagnostic.place.line == marked.line && diagnostic.place.column == marked.column)
        #expect(diagnostic.place.path == "applications.granted.naturalPerson")
        #expect(diagnostic.message.chinese.contains("三、本年度办理结果 › （一）予以公开 · 自然人") && diagnostic.message.chinese.contains("应为 11"))
        #expect(diagnostic.hint?.english.contains("11") == true)
    }

    @Test func twoIndependentSlipsAreBothIdentified() throws {
        let codes = try Self.codes([
            (Self.row, "\"naturalPerson\": 12, \"commercialEnterprise\": 1,"),
            (
                "\"carriedForward\": {\"naturalPerson\": 2, \"commercialEnterprise\": 0",
                "\"carriedForward\": {\"naturalPerson\": 2, \"commercialEnterprise\": 3"
            ),
        ])
        #expect(codes == ["SUM-05 applications.granted.naturalPerson", "SUM-05 applications.carriedForward.commercialEnterprise"])
    }

    /// Two slips of the same size make four cells suspect; which two of them are wrong cannot be decided.
    @Test func ambiguousSlipsStayEquations() throws {
        let codes = try Self.codes([
            (Self.row, "\"naturalPerson\": 12, \"commercialEnterprise\": 1,"),
            (
                "\"partiallyGranted\": {\"naturalPerson\": 4, \"commercialEnterprise\": 1",
                "\"partiallyGranted\": {\"naturalPerson\": 4, \"commercialEnterprise\": 2"
            ),
        ])
        #expect(codes.count == 4 && codes.allSatisfy { !$0.hasPrefix("SUM-05") })
    }

    /// A figure is not corrected to less than 0.
    @Test func candidatesAreNotBelowZero() throws {
        let text = try CleanReport.changed("\"pending\": 1, \"total\": 2", "\"pending\": 1, \"total\": 1")
        let diagnostic = try #require(try CleanReport.diagnostics(text).first { $0.code.id == "SUM-04" })
        let hint = try #require(diagnostic.hint?.chinese)
        #expect(
            diagnostic.severity == .error && hint.contains("“行政诉讼 › 未经复议直接起诉 › 结果维持”由 1 改为 0") && !hint.contains("结果纠正")
                && hint.contains("总计”由 1 改为 2"))
    }
}
