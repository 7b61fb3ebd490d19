/// How the stored rows and columns of an image lie on the page (EXIF 2.3, tag 274).
package enum ImageOrientation: Int, Sendable, Hashable, CaseIterable {
    case upright = 1
    case mirrored, upsideDown, flipped, transposed, turnedRight, transversed, turnedLeft

    /// Whether stored rows are columns on the page.
    var swapsSides: Bool { rawValue > 4 }

    /// The matrix that maps the unit square of the stored image to that on the page, both with the origin at the top left:
    /// x' = a·x + c·y + e, y' = b·x + d·y + f.
    var matrix: (a: Double, b: Double, c: Double, d: Double, e: Double, f: Double) {
        switch self {
        case .upright: (1, 0, 0, 1, 0, 0)
        case .mirrored: (-1, 0, 0, 1, 1, 0)
        case .upsideDown: (-1, 0, 0, -1, 1, 1)
        case .flipped: (1, 0, 0, -1, 0, 1)
        case .transposed: (0, 1, 1, 0, 0, 0)
        case .turnedRight: (0, 1, -1, 0, 1, 0)
        case .transversed: (0, -1, -1, 0, 1, 1)
        case .turnedLeft: (0, -1, 1, 0, 0, 1)
        }
    }
}
