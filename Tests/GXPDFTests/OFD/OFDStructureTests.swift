import Foundation
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF
@testable import Painting
@testable import Reports

/// Compares the tags of OFD files with the structure of the PDF, and checks the grammar in docs/ofd.md.
@Suite struct OFDStructureTests {
    /// A tag with the texts and the tags in it, in their order, for a test to show where two differ. Without the
    /// annotations of links, which PDF alone has.
    private func lines(_ element: TaggedElement, depth: Int = 0) -> [String] {
        let blanks = String(repeating: "  ", count: depth)
        let spans =
            (element.rowSpan > 1 ? " \(element.rowSpan) rows" : "") + (element.columnSpan > 1 ? " \(element.columnSpan) columns" : "")
        let scope = element.attributes["Scope"].map { " \($0)" } ?? ""
        // Poppler gives the type that the role map has for it.
        let kind = ["Strong", "Em"].contains(element.kind) ? "Span" : element.kind
        return ["\(blanks)\(kind)\(scope)\(spans) «\(element.text.filter { !$0.isWhitespace })»"]
            + element.parts.filter { $0.kind != "Object" }.flatMap { lines($0, depth: depth + 1) }
    }

    @Test(arguments: OFDContentTests.documents + ["form-2008-2011", "form-2014-2016", "form-2019-2020"]) func tagsEqualTheElementsOfThePDF(
        _ name: String
    ) throws {
        let want = try lines(TaggedElement.root(of: RichReport.painted(name, RenderOptions()).file))
        let got = try lines(OFDReading(RichReport.painted(name).file).structure())
        let different = zip(got, want).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(got.count, want.count)
        #expect(got == want, "got \(got.dropFirst(different).prefix(3)), want \(want.dropFirst(different).prefix(3))")
        #expect(want.count > 5)
    }

    @Test(arguments: StructureTests.forms) func everyFigureHasTheFormsLabelsAsHeaders(_ name: String) throws {
        let form = try #require(try ReportReader.read(Array(Project.example(name).json), forms: Project.press().home.forms).form)
        try StructureTests.expectHeads(in: OFDReading(RichReport.painted(name).file).structure(), of: form)
    }

    @Test(arguments: OFDContentTests.documents) func tagsFollowTheGrammar(_ name: String) throws {
        let root = try OFDReading(RichReport.painted(name).file).part("Doc_0/Tags/Structure.xml")
        #expect(root.name == "gx:Document" && root.attributes["xmlns:gx"] == "urn:gxpdf:structure:2" && root.attributes["Lang"] != nil)
        var identifiers: [String: String] = [:]
        var named: [(String, String)] = []
        for element in root.everything where element.name != "ofd:ObjectRef" {
            let rule = try #require(Self.rules[String(element.name.dropFirst(3))], "\(element.name) is unknown")
            #expect(
                element.children.allSatisfy {
                    $0.name == "ofd:ObjectRef" ? rule.hasObjects : rule.children.contains(String($0.name.dropFirst(3)))
                }, "\(element.name) holds \(element.children.map(\.name))")
            let attributes = Set(element.attributes.keys.filter { !$0.hasPrefix("xmlns") })
            #expect(attributes.isSubset(of: rule.attributes.union(["Lang", "ActualText"])), "\(element.name) has \(attributes)")
            #expect(!element.children.isEmpty || ["gx:TD", "gx:TH"].contains(element.name), "\(element.name) is empty")
            if let id = element.attributes["ID"] { #expect(identifiers.updateValue(element.name, forKey: id) == nil, "\(id) twice") }
            named += (element.attributes["Headers"] ?? "").split(separator: " ").map { (String($0), "gx:TH") }
            if let note = element.attributes["Ref"] { named.append((note, "gx:Note")) }
        }
        for (id, kind) in named { #expect(identifiers[id] == kind, "\(id)") }
        #expect(root.everything.allSatisfy { $0.name != "gx:Link" || ($0.attributes["Ref"] == nil) != ($0.attributes["URI"] == nil) })
        let levels = root.everything.compactMap { $0.name.hasPrefix("gx:H") ? Int($0.name.dropFirst(4)) : nil }
        for (before, after) in zip([0] + levels, levels) { #expect(after <= before + 1) }
    }

    private struct Rule {
        var children: Set<String> = []
        var attributes: Set<String> = []
        var hasObjects = false
    }

    private static let rules: [String: Rule] = {
        let headings = (1...6).map { "H\($0)" }
        let flow = Set(headings + ["Sect", "Div", "P", "BlockQuote", "L", "Table", "Figure", "Caption", "Note"])
        let inline: Set<String> = ["Span", "Strong", "Em"]
        let text = Rule(children: inline.union(["Link"]), hasObjects: true)
        var rules = Dictionary(uniqueKeysWithValues: (headings + ["P", "Caption", "Lbl"]).map { ($0, text) })
        for name in ["Strong", "Em"] { rules[name] = Rule(children: inline, hasObjects: true) }
        rules["Span"] = Rule(children: inline, attributes: ["TextDecorationType"], hasObjects: true)
        rules["Document"] = Rule(children: flow)
        rules["Sect"] = Rule(children: flow)
        rules["Caption"]?.children.insert("Note")
        rules["BlockQuote"] = Rule(children: ["P"])
        rules["Div"] = Rule(children: ["Figure", "Caption"])
        rules["L"] = Rule(children: ["LI"], attributes: ["ListNumbering"])
        rules["LI"] = Rule(children: ["Lbl", "LBody"])
        rules["LBody"] = Rule(children: text.children.union(["Note"]), hasObjects: true)
        rules["Table"] = Rule(children: ["Caption", "THead", "TBody"])
        rules["THead"] = Rule(children: ["TR"])
        rules["TBody"] = Rule(children: ["TR"])
        rules["TR"] = Rule(children: ["TH", "TD"])
        let cell = text.children.union(["Note", "P", "L", "Figure"])
        rules["TH"] = Rule(children: cell, attributes: ["ID", "Scope", "RowSpan", "ColSpan"], hasObjects: true)
        rules["TD"] = Rule(children: cell, attributes: ["Headers", "RowSpan", "ColSpan"], hasObjects: true)
        rules["Figure"] = Rule(attributes: ["Alt"], hasObjects: true)
        rules["Note"] = Rule(children: ["Lbl", "P"], attributes: ["ID"])
        rules["Link"] = Rule(children: inline, attributes: ["Ref", "URI"], hasObjects: true)
        return rules
    }()

    @Test(arguments: OFDContentTests.documents) func tagsReferToEveryReadObjectOnce(_ name: String) throws {
        let painted = try RichReport.painted(name)
        let reading = try OFDReading(painted.file)
        let tags = try reading.part("Doc_0/Tags/Structure.xml")
        let named = tags.everything.filter { $0.name == "ofd:ObjectRef" }.map { "\($0.attributes["PageRef"] ?? "") \($0.text)" }
        var wanted: Set<String> = []
        for (page, read) in zip(painted.pages, reading.pages) {
            var objects = read.objects[...]
            for mark in page.marks {
                var count = 1
                if case .glyphs(let run) = mark.content { count = glyphObjects(of: run, in: objects) }
                let own = objects.prefix(count)
                objects = objects.dropFirst(count)
                if mark.element != .none { wanted.formUnion(own.map { "\(read.id) \($0.id)" }) }
            }
            #expect(objects.isEmpty)
        }
        #expect(Set(named) == wanted && named.count == wanted.count)
        if name == "rich" { #expect(tags.everything.contains { $0.name == "gx:Figure" && $0.attributes["Alt"] == "圆 <&\"> 图" }) }
    }

    /// The objects that together contain the run's text.
    private func glyphObjects(of run: GlyphRun, in objects: ArraySlice<OFDReading.Object>) -> Int {
        var glyphs = 0
        var count = 0
        for object in objects where glyphs < run.glyphs.count {
            glyphs += object.glyphs.count
            count += 1
        }
        return count
    }

    @Test func bookletsAndSelectionsKeepTheReadingOrder() throws {
        let whole = try lines(OFDReading(RichReport.painted("tongzhou-kjj-2023").file).structure())
        let booklet = try RichReport.painted("tongzhou-kjj-2023", RenderOptions(format: .ofd, imposition: .booklet))
        #expect(try lines(OFDReading(booklet.file).structure()) == whole)
        let report = try Project.example("tongzhou-kjj-2023")
        let some = try OFDReading(Project.press().rendering(of: report, RenderOptions(format: .ofd, pages: PageSelection("2-3"))).files[0])
            .structure()
        let same = try TaggedElement.root(of: Project.press().rendering(of: report, RenderOptions(pages: PageSelection("2-3"))).files[0])
        #expect(lines(some) == lines(same) && !some.text.isEmpty)
    }

    /// Artifacts are not part of the document, and neither are marks that refer to no element.
    @Test func marksWithoutElementsHaveNoTag() throws {
        var structure = Structure()
        let figure = structure.add(.figure, in: .document, alternative: "甲\u{202E}\u{0}乙")
        _ = structure.add(.paragraph, in: .document)
        var marks = (0..<3).map { Mark(.rule(Rect(x: 10, y: 10 + Double($0), width: 10, height: 1))) }
        marks[1].element = figure
        marks[2].element = Structure.ID(number: 99)
        let painter = OFDPainter(faces: SourceFaces(files: [:], substitutes: [:]), images: [], outputLimit: 1 << 20)
        let file = try painter.ofd(
            [Page(number: 1, width: 100, height: 100, marks: marks)], structure: structure,
            metadata: Metadata(title: "", author: "", date: "", language: "zh-CN"))
        let reading = try OFDReading(Data(file))
        let root = try reading.part("Doc_0/Tags/Structure.xml")
        #expect(root.everything.map(\.name) == ["gx:Document", "gx:Figure", "ofd:ObjectRef"])
        #expect(root.everything.last?.text == String(reading.pages[0].objects[1].id) && root.children[0].attributes["Alt"] == "甲乙")
    }
}
