import Documents
import Typesetting

/// 印章 and 签名章 as a layout has them (GB/T 9704-2012 7.3.5). Lengths in points, insets in characters.
struct SealLayout: Sendable {
    /// The diameter of a seal on the page, whatever its pixels.
    var diameter: Double
    /// The distance of name and date below the seal's middle.
    var drop: Double
    /// The minimum distance of two seals.
    var separation: Double
    /// From the right edge to the date and to stamps.
    var rightIndent: Double
    /// The box that a stamp of a name is scaled to.
    var stampWidth: Double
    var stampHeight: Double
    /// The space between 职务 and the stamp.
    var officeGap: Double
    var spaceAboveStamp: Int
    var spaceAboveDate: Int
}

/// 版记 (7.4). Lengths in points, the inset in characters.
struct ColophonLayout: Sendable {
    var outerRule: Double
    var innerRule: Double
    var leading: Double
    var inset: Double
}
