import Documents
import Typesetting

/// A colour in sRGB, each part from 0 to 1.
struct RGBColour: Hashable {
    var red: Double
    var green: Double
    var blue: Double
}

extension Ink {
    /// The colour that shows the ink on screens: in PNG, SVG and OFD, and in a PDF that is not for the press.
    var screenColour: RGBColour {
        switch self {
        case .black: RGBColour(red: 0, green: 0, blue: 0)
        // 红色: about what magenta and yellow at 80 % (GB/T 9704-2012 6.2) look like on paper.
        case .red: RGBColour(red: 0.9, green: 0.1, blue: 0.1)
        case .grey(let lightness): RGBColour(red: lightness, green: lightness, blue: lightness)
        }
    }
}
