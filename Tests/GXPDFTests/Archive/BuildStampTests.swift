import FoundationEssentials
import Testing

@testable import GXPDF
@testable import Painting
@testable import Typesetting

/// The build that a file states.
@Suite struct BuildStampTests {
    private static let stamps = [
        BuildStamp(software: "gxpdf 0.1.0", libraries: "Cairo 1.16.0, Pango 1.50.12"), BuildStamp(software: "", libraries: ""),
        BuildStamp(software: "gxpdf 12.34.56-beta", libraries: String(repeating: "Library 1.2.3, ", count: 100)),
        BuildStamp(software: "<&>\"\n印", libraries: "</stEvt:parameters>"),
    ]

    @Test("All stamps are lines of one length, and are read as they are written", arguments: stamps)
    func lines(_ stamp: BuildStamp) throws {
        let line = stamp.line
        #expect(line.utf8.count == BuildStamp.lineLength && line.hasSuffix(" \n") && line.dropLast().allSatisfy { $0 != "\n" })
        let read = try #require(BuildStamp(packet: Array("<x>\n\(line)</x>".utf8)))
        #expect(read.line == line)
    }

    @Test(
        "Packets without the line state no build", arguments: ["", "\n", "<xmpMM:History>", "<stEvt:softwareAgent>a</stEvt:softwareAgent>"])
    func otherPackets(_ packet: String) { #expect(BuildStamp(packet: Array(packet.utf8)) == nil) }

    @Test("A rendered file states the build that wrote it")
    func renderedFile() throws {
        let pdf = try Project.press().render(Project.example("letter"))
        let stamp = try #require(try BuildStamp(in: Array(pdf)))
        #expect(stamp == BuildInformation.current.stamp)
        #expect(
            stamp.software == "gxpdf \(BuildInformation.version)" && stamp.libraries.contains("HarfBuzz ")
                && !stamp.libraries.hasSuffix(","))
    }

    @Test("Two builds with the same libraries write files that differ in one line only")
    func otherBuilds() throws {
        let page = Page(number: 1, width: 200, height: 200)
        let metadata = Metadata(title: "t", author: "a", date: "2024-01-11T15:05:00Z", language: "zh-CN")
        let files = try Self.stamps.map { stamp in
            var options = PDFOptions()
            options.build = stamp
            let painter = PDFPainter(faces: PaintFaces(files: [:]), images: [], options: options, outputLimit: 1 << 20)
            return try painter.pdf([page], structure: Structure(), metadata: metadata)
        }
        for (file, stamp) in zip(files, Self.stamps) {
            let start = try #require(Data(file).firstRange(of: Data(stamp.line.utf8))).lowerBound
            #expect(file[..<start] == files[0][..<start] && file.count == files[0].count)
            #expect(file[(start + BuildStamp.lineLength)...] == files[0][(start + BuildStamp.lineLength)...])
        }
    }
}
