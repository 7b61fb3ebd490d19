import CCairo
import Foundation
import Painting
import Reports
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

/// An official document typeset with the project's own faces, to be measured: the position of each text in points from the
/// sheet's upper left corner, and in lines of the 22-line grid counted from 1.
struct OfficialPages {
    let pages: [Page]
    let structure: Structure
    private let worker: Worker
    private let images: [PaintImage]

    static let millimetre = 72 / 25.4
    static let left = 28 * millimetre, right = 184 * millimetre, top = 37 * millimetre, bottom = 262 * millimetre
    static let leading = 225 * millimetre / 22, pitch = 156 * millimetre / 28

    /// - Parameter keys: the JSON's members beside `format`.
    init(_ format: String, _ keys: String, folder: String? = nil, options: RenderOptions = RenderOptions()) throws {
        let press = try Project.press()
        let file = Source(json: Data("{ \"format\": \"\(format)\", \(keys) }".utf8), folder: folder)
        let set = try press.pipeline(options).pages(file)
        images = set.document.images
        pages = set.pages
        structure = set.structure
        worker = try press.workers.withWorker(set.document.language) { $0 }
    }

    struct Line {
        var page: Int
        var text: String
        var x: Double
        var right: Double
        var baseline: Double
        var size: Double
        var ink: Ink
        /// The line of the grid; not an integer if the text is off the grid.
        var row: Double
    }

    /// The baseline of a page's first line of body text.
    private var firstBaseline: Double {
        // 仿宋's characters stand around this height above the baseline; measured from any line that is on the grid.
        Self.top + Self.leading / 2 + worker.typesetter.centreOfBody * 16
    }

    var lines: [Line] {
        pages.flatMap { page -> [Line] in
            var lines: [Line] = []
            for mark in page.marks {
                guard case .glyphs(let run) = mark.content, run.direction == .across else { continue }
                let end = run.origin.x + (run.glyphs.last?.x ?? 0) + (run.text.last.map { $0.isASCII } ?? false ? run.size / 2 : run.size)
                if let last = lines.indices.last, abs(lines[last].baseline - run.origin.y) < 0.5, run.origin.x > lines[last].x - 0.01,
                    run.origin.x - lines[last].right < run.size
                {
                    lines[last].text += run.text
                    lines[last].right = end
                } else {
                    lines.append(
                        Line(
                            page: page.number, text: run.text, x: run.origin.x + (run.glyphs.first?.x ?? 0), right: end,
                            baseline: run.origin.y, size: run.size, ink: mark.ink,
                            row: (run.origin.y - firstBaseline) / Self.leading + 1))
                }
            }
            return lines
        }
    }

    func line(_ text: String) throws -> Line { try #require(lines.first { $0.text.contains(text) }, "\(text) in \(lines.map(\.text))") }

    var redRules: [(page: Int, rect: Rect)] { rules { $0 == .red } }
    var blackRules: [(page: Int, rect: Rect)] { rules { $0 == .black } }

    private func rules(_ matches: (Ink) -> Bool) -> [(page: Int, rect: Rect)] {
        pages.flatMap { page in
            page.marks.compactMap { mark in
                guard case .rule(let rect) = mark.content, matches(mark.ink) else { return nil }
                return (page.number, rect)
            }
        }
    }

    var imageRects: [Rect] {
        pages.flatMap(\.marks).compactMap { mark in
            guard case .image(_, let rect) = mark.content else { return nil }
            return rect
        }
    }

    /// The box of the red ink of a page between two heights, measured on the painted page, in points.
    func redInk(page number: Int = 1, from top: Double = 0, to bottom: Double = 842) throws -> Rect {
        let resolution = 288.0
        let painter = PNGPainter(faces: worker.paintFaces, images: images, resolution: resolution, outputLimit: 100_000_000)
        let png = try painter.png(pages[number - 1])
        var box: (x0: Int, y0: Int, x1: Int, y1: Int)?
        try withTemporaryFolder { folder in
            try Data(png).write(to: URL(fileURLWithPath: "\(folder)/page.png"))
            let pixels = try #require(Pixels(pngFile: "\(folder)/page.png"))
            for y in Int(top * resolution / 72)..<min(pixels.height, Int(bottom * resolution / 72)) {
                for x in 0..<pixels.width where pixels.isRed(x, y) {
                    box = box.map { (min($0.x0, x), min($0.y0, y), max($0.x1, x + 1), max($0.y1, y + 1)) } ?? (x, y, x + 1, y + 1)
                }
            }
        }
        let found = try #require(box, "no red ink")
        let scale = 72 / resolution
        return Rect(
            x: Double(found.x0) * scale, y: Double(found.y0) * scale, width: Double(found.x1 - found.x0) * scale,
            height: Double(found.y1 - found.y0) * scale)
    }
}

/// Draws a round picture in place of a seal; it imitates no real one.
func writeSeal(to path: String, width: Int32 = 300, height: Int32 = 300) {
    let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height)
    let cairo = cairo_create(surface)
    cairo_set_source_rgba(cairo, 0.9, 0.1, 0.1, 1)
    cairo_set_line_width(cairo, 8)
    cairo_arc(cairo, Double(width) / 2, Double(height) / 2, Double(min(width, height)) / 2 - 6, 0, 6.2832)
    cairo_stroke(cairo)
    cairo_destroy(cairo)
    cairo_surface_write_to_png(surface, path)
    cairo_surface_destroy(surface)
}
