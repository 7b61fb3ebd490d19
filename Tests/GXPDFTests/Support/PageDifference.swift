import CCairo
import FoundationEssentials

/// Pictures of a page that no longer looks as it did, written where they outlive the test so that a person can look at them.
enum PageDifference {
    static let folder = "\(Project.folder)/build/page-differences"

    /// Writes the page as it is, as it was and where the two differ.
    ///
    /// - Returns: the paths of the files, for the message of the failing test.
    static func write(_ name: String, page: Int, now: Data, reference: String) throws -> [String] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let base = "\(folder)/\(name)-\(page)"
        try now.write(to: URL(filePath: "\(base)-now.png"))
        var paths = ["\(base)-now.png"]
        guard let was = FileManager.default.contents(atPath: reference) else { return paths }
        try was.write(to: URL(filePath: "\(base)-was.png"))
        paths.append("\(base)-was.png")
        guard let new = Pixels(pngFile: "\(base)-now.png"), let old = Pixels(pngFile: "\(base)-was.png") else { return paths }
        overlay(new, old, to: "\(base)-difference.png")
        return paths + ["\(base)-difference.png"]
    }

    /// Ink of both pages in grey, ink that is new in red, ink that is gone in blue.
    private static func overlay(_ now: Pixels, _ was: Pixels, to path: String) {
        let width = max(now.width, was.width)
        let height = max(now.height, was.height)
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)),
            let data = cairo_image_surface_get_data(surface)
        else { return }
        let stride = Int(cairo_image_surface_get_stride(surface))
        for y in 0..<height {
            for x in 0..<width {
                let (new, old) = (now.shade(x, y), was.shade(x, y))
                let pixel = data + y * stride + x * 4
                // Blue, green, red.
                (pixel[0], pixel[1], pixel[2]) =
                    abs(Int(new) - Int(old)) <= 40 ? (192 + new / 4, 192 + new / 4, 192 + new / 4) : (new, min(new, old), old)
            }
        }
        cairo_surface_mark_dirty(surface)
        cairo_surface_write_to_png(surface, path)
        cairo_surface_destroy(surface)
    }
}

extension Pixels {
    /// White outside the page.
    fileprivate func shade(_ x: Int, _ y: Int) -> UInt8 { x < width && y < height ? grey[y * width + x] : 255 }
}
