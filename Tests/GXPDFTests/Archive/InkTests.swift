import FoundationEssentials
import Testing

@testable import Documents
@testable import GXPDF
@testable import Painting
@testable import Typesetting

/// Inks on their way through Cairo.
@Suite struct InkTests {
    /// Of charts, and the ends of the scale.
    private static let inks: [Ink] = [.black, .red] + [0.2, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 1].map { .grey($0) }

    @Test("Each ink has a placeholder of its own, which leads back to the ink")
    func placeholders() {
        for ink in Self.inks { #expect(InkPlaceholder.ink(of: InkPlaceholder.colour(of: ink)) == ink) }
        #expect(Set(Self.inks.map(InkPlaceholder.colour)).count == Self.inks.count)
    }

    @Test("No grey has the placeholder of red, and no colour of an image's eight bits has")
    func nothingElseIsRed() {
        for step in 0...1_000 {
            let part = Double(step) / 1_000
            #expect(InkPlaceholder.ink(of: RGBColour(red: part, green: part, blue: part)) != .red)
        }
        for part in 0...255 { #expect(![0.9, 0.1].contains(Double(part) / 255)) }
        for other in ["0.1 0.1 0.9", "0.9 0.1 0.11", "0.9 0.1", "0.9 0.1 0.1 0.1", "", "a b c"] {
            #expect(InkPlaceholder.ink(of: Array(other.utf8)[...]) == nil)
        }
    }

    @Test("Every ink reaches the file as its own operator", arguments: [false, true])
    func inksReachTheFile(isForPress: Bool) throws {
        var page = Page(number: 1, width: 200, height: 200)
        for (index, ink) in Self.inks.enumerated() {
            let rect = Rect(x: 10, y: 10 + Double(index) * 15, width: 100, height: 10)
            page.marks.append(Mark(.rule(rect), ink: ink))
            page.marks.append(
                Mark(.outline(Outline([Point(120, rect.y), Point(180, rect.y)], painting: .stroked(weight: 1))), ink: ink))
        }
        var options = PDFOptions()
        options.isForPress = isForPress
        let painter = PDFPainter(faces: PaintFaces(files: [:]), images: [], options: options, outputLimit: 1 << 20)
        let metadata = Metadata(title: "t", author: "a", date: "2024-01-11T15:05:00Z", language: "zh-CN")
        let text = try clearText(Data(painter.pdf([page], structure: Structure(), metadata: metadata)))
        let red = isForPress ? ["0 0.8 0.8 0 k", "0 0.8 0.8 0 K"] : ["0.9 0.1 0.1 rg", "0.9 0.1 0.1 RG"]
        for operation in red + ["0 G", "0.2 g", "0.2 G", "0.45 g", "0.55 G", "0.8 g", "1 g", "1 G"] {
            #expect(text.contains("\(operation)\n") || text.contains("\(operation) "), "\(operation)")
        }
        #expect(text.contains(" rg") == !isForPress && text.contains(" k") == isForPress)
    }
}
