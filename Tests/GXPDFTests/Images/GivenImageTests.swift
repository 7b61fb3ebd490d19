import Foundation
import Testing

@testable import GXPDF

/// Images that a program passes as bytes.
@Suite struct GivenImageTests {
    private func source(_ images: [String: Data], folder: String? = nil) -> Source {
        Source(
            json: Data(
                """
                { "format": "document", "agencies": ["某局"], "number": "某〔2026〕1号", "title": "关于某事的通知", "recipients": ["各单位"],
                  "body": ["见图。", { "image": { "file": "图/a.jpg", "alt": "图" } }],
                  "signature": { "date": "2026-03-05", "seals": ["seal.png"] } }
                """.utf8), folder: folder, images: images)
    }

    private var seal: Data {
        get throws {
            var data = Data()
            try withTemporaryFolder { folder in
                PNGSample.write(to: "\(folder)/a.png", 500, 500) { _, _ in 0xE0_2020 }
                data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/a.png"))
            }
            return data
        }
    }

    @Test func theyAreFoundByTheNameThatTheSourceGives() throws {
        let images = ["图/a.jpg": Data(JPEGSample.bytes(200, 100)), "seal.png": try seal]
        let given = try Project.press().rendering(of: source(images))
        #expect(given.findings.allSatisfy { $0.severity != .error })
        // The same bytes as from a folder.
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/图", withIntermediateDirectories: true)
            for (name, data) in images { try data.write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
            #expect(try Project.press().rendering(of: source([:], folder: folder)).files == given.files)
        }
    }

    @Test func whatIsNotGivenIsAFinding() throws {
        do {
            _ = try Project.press().rendering(of: source(["seal.png": try seal]))
            Issue.record("it passes")
        } catch GXPDFError.stopped(let findings) {
            #expect(findings.contains { $0.code == "IMG-03" && $0.chinese.contains("图/a.jpg") })
        }
        do {
            _ = try Project.press().rendering(of: source(["seal.png": try seal, "图/a.jpg": Data("text".utf8)]))
            Issue.record("it passes")
        } catch GXPDFError.stopped(let findings) {
            #expect(findings.contains { $0.code == "IMG-02" && $0.path == "body[1].image.file" && $0.line == 2 })
        }
    }
}
