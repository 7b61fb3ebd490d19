import FoundationEssentials
import Testing

/// The walls between the rooms: who may import whom.
@Suite struct ArchitectureTests {
    static let rooms: [(folder: String, imports: Set<String>)] = [
        ("Han", []),
        ("Reports", ["Han"]),
        ("ZipPackage", ["CZip", "Glibc"]),
        ("Documents", []),
        ("Typesetting", ["Documents", "Han", "CPango", "CICU"]),
        ("Painting", ["Documents", "Han", "Typesetting", "ZipPackage", "CCairo", "CHarfBuzzSubset", "CQpdf"]),
        ("Importing", ["Han", "Reports", "ZipPackage", "CXML", "CPoppler", "COpenCC", "Glibc"]),
        (
            "GXPDF",
            ["FoundationEssentials", "Synchronization", "Han", "Reports", "Documents", "Typesetting", "Painting", "Importing", "Glibc"]
        ),
        ("Command", ["FoundationEssentials", "ArgumentParser", "GXPDF", "Glibc", "Dispatch", "Synchronization"]),
        ("Bench", ["FoundationEssentials", "GXPDF", "Glibc"]),
    ]

    private func files(_ folder: String) throws -> [(name: String, text: String)] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: "\(Project.folder)/Sources/\(folder)").filter {
            $0.hasSuffix(".swift")
        }
        return try names.map { ($0, try Project.text("Sources/\(folder)/\($0)")) }
    }

    @Test(arguments: rooms.map(\.folder)) func importsOnlyWhatItMay(_ room: String) throws {
        let allowed = try #require(Self.rooms.first { $0.folder == room }).imports
        let files = try files(room)
        #expect(!files.isEmpty)
        for (name, text) in files {
            for line in text.split(separator: "\n") where line.hasPrefix("import ") {
                #expect(allowed.contains(String(line.dropFirst(7))), "\(room)/\(name): \(line)")
            }
        }
    }

    @Test func onlyTheLibraryIsPublic() throws {
        for room in ["Han", "Reports", "ZipPackage", "Documents", "Typesetting", "Painting", "Importing", "Command"] {
            for (name, text) in try files(room) {
                for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
                    // What a protocol of another package asks for has to be public.
                    #expect(!line.hasPrefix("public ") || line.hasPrefix("public init?(argument:"), "\(room)/\(name): \(line)")
                }
            }
        }
    }

    @Test func everyRoomIsKnown() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: "\(Project.folder)/Sources").filter {
            !$0.hasPrefix("C") || $0 == "Command"
        }
        #expect(Set(folders) == Set(Self.rooms.map(\.folder)))
    }

    @Test func filesKeepToOneSubject() throws {
        for room in Self.rooms.map(\.folder) {
            for (name, text) in try files(room) {
                #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 400, "\(room)/\(name)")
            }
        }
    }
}
