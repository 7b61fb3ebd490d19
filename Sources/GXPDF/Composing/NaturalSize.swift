import Painting

extension ReportImages.Size {
    /// The densities of a file that are believed, in pixels an inch: below them an image prints badly, and above them are
    /// those of no scanner.
    private static let credible = PixelDensity.coarsest...2_400

    /// The image's size on the page in points, where nothing gives it another: that of its pixels at 150 an inch, or at
    /// the density that its file names where that is finer, and at most a box. So none is printed coarser than that.
    func printed(within box: (width: Double, height: Double)) -> (width: Double, height: Double) {
        var used = PixelDensity(across: PixelDensity.coarsest, down: PixelDensity.coarsest)
        if let density, Self.credible.contains(density.across), Self.credible.contains(density.down) { used = density }
        let natural = (width: Double(width) * 72 / used.across, height: Double(height) * 72 / used.down)
        let scale = min(1, box.width / natural.width, box.height / natural.height)
        return (natural.width * scale, natural.height * scale)
    }
}
