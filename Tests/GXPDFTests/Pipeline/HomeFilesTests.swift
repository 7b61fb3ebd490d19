import FoundationEssentials
import Testing

@testable import GXPDF

/// The files of the home are read when they are needed.
@Suite struct HomeFilesTests {
    /// A home that has only some of its folders.
    private func withHome(_ parts: String..., body: (Home) throws -> Void) throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/layouts", withIntermediateDirectories: true)
            for part in parts {
                try FileManager.default.copyItem(atPath: "\(Project.folder)/\(part)", toPath: "\(folder)/\(part)")
            }
            try body(Home(folder: folder))
        }
    }

    @Test func formsAreEnoughForTheSchemaAndTheCatalogue() throws {
        try withHome("layouts/forms") { home in
            let press = try Press(Configuration(home: home))
            #expect(try press.schema == Project.press().schema)
            #expect(press.officialSchema.contains("$schema"))
            #expect(try FormCatalogue(home: home).outlines.count == 5)
            #expect(try FormCatalogue(home: home).skeleton(agency: "某市某局", year: 2024).json.count > 1000)
        }
    }

    @Test func whatIsMissingIsNamedWithItsPlace() throws {
        let report = try Project.example("hangzhou-2025")
        try withHome("layouts/forms") { home in
            #expect(throws: GXPDFError.noSuchLayout(name: "gb9704", known: [], folder: home.folder + "/layouts")) {
                try Press(Configuration(home: home)).check(report)
            }
        }
        try withHome("layouts/forms", "layouts/gb9704.json") { home in
            let press = try Press(Configuration(home: home))
            let faces = GXPDFError.unreadable(path: home.folder + "/fonts/faces.json", reason: .absent)
            #expect(throws: faces) { try press.check(report) }
            #expect(throws: faces) { try press.preload() }
            #expect(throws: faces) { try press.coverage(of: nil) }
            #expect(throws: GXPDFError.noSuchLayout(name: "official/letter", known: [], folder: home.folder + "/layouts/official")) {
                try press.check(Project.example("letter"))
            }
        }
        try withHome("layouts/gb9704.json") { home in
            let press = try Press(Configuration(home: home))
            #expect(throws: GXPDFError.unreadable(path: home.folder + "/layouts/forms", reason: .absent)) { try press.schema }
        }
    }

    /// After an error the next call tries again.
    @Test func aHomeMayBeCompletedLater() throws {
        try withHome("layouts/gb9704.json") { home in
            let press = try Press(Configuration(home: home))
            #expect(throws: GXPDFError.self) { try press.schema }
            try FileManager.default.copyItem(atPath: "\(Project.folder)/layouts/forms", toPath: home.folder + "/layouts/forms")
            #expect(try press.schema == Project.press().schema)
        }
    }
}
