import Testing

@testable import ZipPackage

struct ZipPackageTests {
    private let files = [
        ZipWriter.File("mimetype", "application/x-test", isStored: true), ZipWriter.File("word/文档.xml", "<甲>一</甲>"),
        ZipWriter.File("empty", ""),
    ]

    @Test func writtenFilesAreReadBack() throws {
        let reader = try ZipReader(ZipWriter.package(files))
        #expect(reader.names == files.map(\.name))
        for file in files { #expect(try reader.file(file.name) == file.bytes) }
        #expect(try reader.file("absent") == nil)
    }

    @Test func outputIsDeterministic() throws {
        #expect(try ZipWriter.package(files) == ZipWriter.package(files))
    }

    @Test(arguments: [[], [0x50, 0x4B, 3, 4], Array("PK\u{3}\u{4}no more".utf8)] as [[UInt8]])
    func damagedPackagesAreRejected(_ bytes: [UInt8]) {
        #expect { try ZipReader(bytes) } throws: { if case ZipFailure.damaged = $0 { true } else { false } }
    }

    @Test func decompressionStopsAtFileLimit() throws {
        var limits = ZipLimits()
        limits.entryBytes = 1000
        let package = try ZipWriter.package([
            .init("a", [UInt8](repeating: 0, count: 1000)), .init("b", [UInt8](repeating: 0, count: 1001)),
        ])
        let reader = try ZipReader(package, limits: limits)
        #expect(try reader.file("a")?.count == 1000)
        #expect(throws: ZipFailure.tooLarge(name: "b", limit: 1000)) { try reader.file("b") }
    }

    @Test func totalSizeIsLimited() throws {
        var limits = ZipLimits()
        limits.totalBytes = 1500
        let reader = try ZipReader(
            ZipWriter.package([.init("a", [UInt8](repeating: 7, count: 1000)), .init("b", [UInt8](repeating: 7, count: 501))]),
            limits: limits)
        _ = try reader.file("a")
        #expect(throws: ZipFailure.tooLarge(name: "b", limit: 1500)) { try reader.file("b") }
    }

    @Test func numberOfFilesIsLimited() throws {
        var limits = ZipLimits()
        limits.entries = 3
        #expect(try ZipReader(ZipWriter.package(files), limits: limits).names.count == 3)
        let four = try ZipWriter.package(files + [.init("one more", "")])
        #expect(throws: ZipFailure.tooManyEntries(count: 4, limit: 3)) { try ZipReader(four, limits: limits) }
    }
}
