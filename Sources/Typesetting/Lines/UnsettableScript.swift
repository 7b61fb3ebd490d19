/// Scripts that cannot be set: their letters would stand in reverse order, unjoined, or lying on their side.
package enum UnsettableScript: Sendable, Hashable {
    /// Uyghur, Kazakh and Kyrgyz in Arabic letters, Arabic itself, Hebrew and others.
    case rightToLeft
    /// Mongolian and Manchu, which are written from top to bottom.
    case vertical

    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0..<0x590: return nil
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: self = .rightToLeft
        case 0x1800...0x18AF, 0x11660...0x1167F: self = .vertical
        default: return nil
        }
    }
}
