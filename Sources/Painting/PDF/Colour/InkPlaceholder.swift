import Documents
import Typesetting

/// The colour that stands for an ink between Cairo and the finished PDF.
///
/// Cairo knows no inks: a colour passes through it as red, green and blue, and comes back as the operands of `rg` or
/// `RG`. This table is the only place that translates, in both directions. It is unambiguous:
///
/// - Greys are the colours with three equal parts, and no other ink has such a colour.
/// - Only inks set colours in a content stream. Images keep theirs in objects of their own, and even as a colour of eight
///   bits an image could not match: neither 0.9 nor 0.1 is a multiple of 1/255.
enum InkPlaceholder {
    private static let red = RGBColour(red: 0.9, green: 0.1, blue: 0.1)

    static func colour(of ink: Ink) -> RGBColour {
        switch ink {
        case .black: RGBColour(red: 0, green: 0, blue: 0)
        case .grey(let lightness): RGBColour(red: lightness, green: lightness, blue: lightness)
        case .red: red
        }
    }

    /// - Returns: nil if the colour stands for no ink.
    static func ink(of colour: RGBColour) -> Ink? {
        if colour == red { return .red }
        guard colour.red == colour.green, colour.green == colour.blue else { return nil }
        return colour.red == 0 ? .black : .grey(colour.red)
    }

    /// - Parameter operands: of `rg` or `RG`, as Cairo writes them.
    static func ink(of operands: ArraySlice<UInt8>) -> Ink? {
        let parts = operands.split { $0 <= 0x20 }.map { Double(String(decoding: $0, as: UTF8.self)) }
        guard parts.count == 3, let red = parts[0], let green = parts[1], let blue = parts[2] else { return nil }
        return ink(of: RGBColour(red: red, green: green, blue: blue))
    }
}
