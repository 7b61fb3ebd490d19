extension Unicode.Scalar {
    /// Whether it is a Han character: Unicode's property Ideographic.
    package var isHan: Bool { properties.isIdeographic }

    /// Fills a full cell beside Han characters: Unicode's wide and full-width characters (UAX #11), and the enclosed numbers and
    /// box drawings that East Asian fonts draw as wide.
    package var isWide: Bool {
        switch value {
        case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x20000...0x3FFFF, 0x2460...0x24FF, 0x2500...0x26FF:
            true
        default: false
        }
    }

    /// The ASCII character of a full-width one (U+FF01…FF5E); any other scalar as it is.
    package var halfWidth: Unicode.Scalar {
        (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    }

    /// The full-width form of an ASCII character (U+21…7E); any other scalar as it is.
    package var fullWidth: Unicode.Scalar {
        (0x21...0x7E).contains(value) ? Unicode.Scalar(value + 0xFEE0) ?? self : self
    }

    /// 0…9
    package var isArabic: Bool { ("0"..."9" as ClosedRange<Unicode.Scalar>).contains(self) }
}

extension Character {
    /// 0…9 in either width.
    package var isArabicOfEitherWidth: Bool { unicodeScalars.count == 1 && unicodeScalars.first?.halfWidth.isArabic == true }
}
