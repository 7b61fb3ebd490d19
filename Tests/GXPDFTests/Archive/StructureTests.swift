import FoundationEssentials
import Testing

@testable import GXPDF
@testable import Reports

/// What a reader that follows the structure finds in the finished file.
@Suite struct StructureTests {
    static let forms = ["form-2014-2016", "form-2019-2020", "tongzhou-kjj-2023"]

    /// Without the texts of charts, which have another, and of notes, which are read where their mark stands.
    @Test(arguments: Project.examples) func theTextIsTheReports(_ name: String) throws {
        let press = try Project.press()
        let root = try TaggedElement.root(of: press.render(Project.example(name)))
        let read = root.text(without: ["Figure", "Note"])
        let got = read.filter { !$0.isWhitespace }
        let want = try ExtractedTextTests().expected(name, press)
        let different = zip(got, want).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(got.count, want.count)
        #expect(
            got == want,
            "from «\(want.dropFirst(max(0, different - 10)).prefix(30))» got «\(got.dropFirst(max(0, different - 10)).prefix(30))»")
    }

    /// Every figure of the statutory tables is headed by the labels of the form: those of its column and of its row.
    @Test(arguments: forms) func everyFigureIsHeadedByTheFormsLabels(_ name: String) throws {
        let press = try Project.press()
        let report = try Project.example(name)
        let form = try #require(try ReportReader.read(Array(report.json), forms: press.home.forms).form)
        try Self.expectHeads(in: TaggedElement.root(of: press.rendering(of: report, RenderOptions(force: true)).files[0]), of: form)
    }

    static func expectHeads(in root: TaggedElement, of form: Form) throws {
        let tagged = root.all("Table").map { TaggedTable($0) }
        var compared = 0
        for table in form.sections.compactMap(\.table) {
            let found = try #require(
                tagged.first { $0.grid.count == table.rowCount && $0.grid.first?.count == table.columns.count }, "a table is missing")
            for cell in table.figures {
                let got = try found.heads(row: cell.row, column: cell.column).map { $0.filter { !$0.isWhitespace } }
                #expect(got == labels(of: cell, in: table), "\(table.officialName(of: cell.figure ?? ""))")
                compared += 1
            }
        }
        #expect(compared > 40)
    }

    /// By the form alone: the block of heads nearest above, then the heads of the row behind those they stand under.
    private static func labels(of cell: FormCell, in table: FormTable) -> [String] {
        let labels = table.cells.filter { $0.text != nil }
        var columns: [FormCell] = []
        for row in (0..<cell.row).reversed() {
            let here = labels.filter {
                ($0.header == .column || $0.header == .both) && $0.rows.contains(row) && $0.columns.contains(cell.column)
            }
            if here.isEmpty && !columns.isEmpty { break }
            columns = here.filter { new in !columns.contains { $0.row == new.row && $0.column == new.column } } + columns
        }
        let rows = labels.filter { ($0.header == .row || $0.header == .both) && $0.rows.contains(cell.row) && $0.column < cell.column }
            .sorted { $0.column < $1.column }
        var under: [FormCell] = []
        if let first = rows.first {
            var level = first.level
            for label in labels.reversed()
            where label.column == first.column && label.row < first.row && (label.header == .row || label.header == .both)
                && label.level < level
            {
                under.insert(label, at: 0)
                level = label.level
            }
        }
        return (columns + under + rows).map { ($0.text ?? "").filter { !$0.isWhitespace } }
    }

    @Test func headingsLeaveNoLevelOut() throws {
        let press = try Project.press()
        let report = try Source.changed([
            ("\"overview\": [", "\"overview\": [\"1.越级的标题\", \"（一）居中的标题\", \"文字。\", \"（1）更深的标题\", \"文字。\", ")
        ])
        let root = try TaggedElement.root(of: press.rendering(of: report, RenderOptions(force: true)).files[0])
        var levels: [Int] = []
        func walk(_ element: TaggedElement) {
            if element.kind.first == "H", let level = Int(element.kind.dropFirst()) { levels.append(level) }
            element.parts.forEach(walk)
        }
        walk(root)
        #expect(levels.first == 1 && levels.count > 6 && Set(levels).count > 2)
        for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    }

    /// An address that is broken over lines is one element with one link.
    @Test func addressesAreLinks() throws {
        let long = "https://www.example.gov.cn/zwgk/" + (0..<12).map { "list-\($0)" }.joined(separator: "/")
        let report = try Source.changed([("\"overview\": [", "\"overview\": [\"全文见\(long)，来信请寄zwgk@example.gov.cn。\", ")])
        let pdf = try Project.press().rendering(of: report, RenderOptions(force: true)).files[0]
        let root = try TaggedElement.root(of: pdf)
        #expect(root.all("Link").map(\.text) == [long, "zwgk@example.gov.cn"])
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(filePath: "\(folder)/a.pdf"))
            let lines = try #require(Tool.output("pdfinfo", ["-url", "\(folder)/a.pdf"])).split(separator: "\n").dropFirst()
            let targets = lines.compactMap { $0.split(separator: " ").last.map(String.init) }
            #expect(Set(targets) == [long, "mailto:zwgk@example.gov.cn"] && targets.count == 2)
        }
    }

    @Test func listsNotesAndFiguresAreWhatTheyAre() throws {
        let press = try Project.press()
        let long = try TaggedElement.root(of: press.render(Project.example("long-prose-2024")))
        let notes = long.all("Note")
        #expect(!notes.isEmpty && notes.allSatisfy { $0.id != nil && !$0.text.isEmpty })
        let labels = (1...notes.count).map { Numbering.circled.label(of: $0) }
        #expect(long.all("Link").map(\.text).filter { !$0.contains("@") && !$0.contains("/") } == labels)
        #expect(notes.map { $0.parts.map(\.kind) } == labels.map { _ in ["Lbl", "P"] } && notes.map { $0.parts.first?.text } == labels)
        let figures = long.all("Figure")
        #expect(!figures.isEmpty && figures.allSatisfy { $0.attributes["BBox"] != nil })
        // Those that are all on one sheet.
        #expect(long.all("Table").contains { $0.attributes["BBox"] != nil })
        #expect(!long.all("Caption").isEmpty)

        let minutes = try TaggedElement.root(of: press.render(Project.example("minutes")))
        let lists = minutes.all("L")
        #expect(!lists.isEmpty)
        for item in lists.flatMap(\.parts) {
            #expect(item.parts.map(\.kind) == ["Lbl", "LBody"], "\(item.text)")
        }
    }

    /// The pages of a booklet lie out of order; the text is read in order all the same.
    @Test func aBookletIsReadInItsOrder() throws {
        let press = try Project.press()
        let report = try Project.example("tongzhou-kjj-2023")
        let plain = try press.rendering(of: report, RenderOptions())
        let booklet = try press.rendering(of: report, RenderOptions(imposition: .booklet))
        #expect(try TaggedElement.root(of: booklet.files[0]).text == TaggedElement.root(of: plain.files[0]).text)
    }

    @Test func someOfThePagesHaveTheStructureOfThose() throws {
        let press = try Project.press()
        let report = try Project.example("tongzhou-kjj-2023")
        let all = try TaggedElement.root(of: press.rendering(of: report, RenderOptions()).files[0])
        let some = try TaggedElement.root(of: press.rendering(of: report, RenderOptions(pages: PageSelection("2-3"))).files[0])
        #expect(!some.text.isEmpty && some.text.count < all.text.count)
        #expect(some.all("H1").first?.text.hasPrefix("南通市") != true)
    }
}
