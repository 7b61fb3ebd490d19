import Painting

extension ReportImages.Size {
    /// The densities of a file that are used, in pixels per inch: images of lower densities print badly, and no scanner has
    /// higher ones.
    private static let credible = PixelDensity.coarsest...2_400

    /// The image's size on the page in points, unless something else determines it: that of its pixels at 150 per inch, or at
    /// the file's own density if that is finer, and at most the box. No image is printed at less than 150 pixels per inch.
    func printed(within box: (width: Double, height: Double)) -> (width: Double, height: Double) {
        var used = PixelDensity(across: PixelDensity.coarsest, down: PixelDensity.coarsest)
        if let density, Self.credible.contains(density.across), Self.credible.contains(density.down) { used = density }
        let natural = (width: Double(width) * 72 / used.across, height: Double(height) * 72 / used.down)
        let scale = min(1, box.width / natural.width, box.height / natural.height)
        return (natural.width * scale, natural.height * scale)
    }
}
