import FoundationEssentials
import Testing

/// The walls between the modules. docs/architecture.md shows the same table to readers, and a test keeps the two alike.
@Suite struct ArchitectureTests {
    struct Module: Sendable, CustomTestStringConvertible {
        var folder: String
        /// What the module may know about; everything else is none of its business.
        var knows: String
        /// Modules of this package and of the system that its files may import.
        var imports: Set<String>

        init(_ folder: String, knows: String, imports: Set<String>) {
            self.folder = folder
            self.knows = knows
            self.imports = imports
        }

        var testDescription: String { folder }
    }

    static let modules = [
        Module("Han", knows: "Chinese characters, punctuation, numerals, widths", imports: []),
        Module("Markup", knows: "how JSON and XML are written", imports: []),
        Module("TableGrid", knows: "table cells with row and column spans", imports: []),
        Module("ZipPackage", knows: "ZIP packages and their limits", imports: ["CZip", "Glibc"]),
        Module("Reports", knows: "reports, official documents, statutory forms, rules", imports: ["Han", "Markup", "TableGrid"]),
        Module("Documents", knows: "what is to be set: blocks, tables, charts, styles", imports: []),
        Module(
            "Importing", knows: "real-world files and how to recognise a report in them",
            imports: ["Han", "Markup", "Reports", "TableGrid", "ZipPackage", "CXML", "CPoppler", "COpenCC", "Glibc"]),
        Module("Typesetting", knows: "faces, lines, tables, pages", imports: ["Documents", "Han", "TableGrid", "CPango", "CICU"]),
        Module(
            "Painting", knows: "PDF, OFD, SVG, PNG and font subsets",
            imports: ["Documents", "Han", "Markup", "Typesetting", "ZipPackage", "CCairo", "CHarfBuzzSubset", "CQpdf", "CTurboJPEG"]),
        Module(
            "GXPDF", knows: "all stages and how they are wired; the public library",
            imports: [
                "Documents", "FoundationEssentials", "Glibc", "Han", "Importing", "Painting", "Reports", "Synchronization", "Typesetting",
            ]),
        Module(
            "Command", knows: "the library, terminals, files, arguments",
            imports: ["ArgumentParser", "Dispatch", "FoundationEssentials", "GXPDF", "Han", "Glibc", "Synchronization"]),
        Module("Bench", knows: "the library and clocks", imports: ["FoundationEssentials", "GXPDF", "Glibc"]),
    ]

    static func files(_ folder: String) throws -> [(name: String, text: String)] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: "\(Project.folder)/Sources/\(folder)").filter {
            $0.hasSuffix(".swift")
        }
        return try names.map { ($0, try Project.text("Sources/\(folder)/\($0)")) }
    }

    @Test(arguments: modules) func importsOnlyWhatItMay(_ module: Module) throws {
        let files = try Self.files(module.folder)
        #expect(!files.isEmpty)
        var imported: Set<String> = []
        for (name, text) in files {
            for match in text.matches(of: /(?m)^(?:@\w+ |public |package |internal )*import (?:struct |class |enum |func )?(\w+)/) {
                let other = String(match.1)
                #expect(module.imports.contains(other), "\(module.folder)/\(name) imports \(other)")
                imported.insert(other)
            }
        }
        #expect(module.imports == imported, "the table allows more than \(module.folder) imports")
    }

    /// Imports point one way: a module imports only modules above it in the table.
    @Test func modulesAreInOrder() {
        for (index, module) in Self.modules.enumerated() {
            let above = Set(Self.modules[..<index].map(\.folder))
            let own = module.imports.intersection(Self.modules.map(\.folder))
            #expect(own.isSubset(of: above), "\(module.folder) imports \(own.subtracting(above))")
        }
    }

    @Test func onlyTheLibraryIsPublic() throws {
        for module in Self.modules where module.folder != "GXPDF" {
            for (name, text) in try Self.files(module.folder) {
                for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
                    // A requirement of another package's protocol has to be public.
                    #expect(!line.hasPrefix("public ") || line.hasPrefix("public init?(argument:"), "\(module.folder)/\(name): \(line)")
                }
            }
        }
    }

    @Test func everyModuleIsInTheTable() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: "\(Project.folder)/Sources")
        let written = folders.filter { name in (try? Self.files(name))?.isEmpty == false }
        #expect(Set(written) == Set(Self.modules.map(\.folder)))
    }

    @Test func theDocumentationShowsTheSameTable() throws {
        let page = try Project.text("docs/architecture.md")
        for module in Self.modules {
            let own = module.imports.intersection(Self.modules.map(\.folder)).sorted().map { "`\($0)`" }.joined(separator: ", ")
            let row = "| `\(module.folder)` | \(module.knows) | \(own.isEmpty ? "nothing" : own) |"
            #expect(page.contains(row), "docs/architecture.md lacks: \(row)")
        }
    }
}
