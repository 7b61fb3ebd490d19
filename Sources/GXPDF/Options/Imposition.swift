/// How pages are arranged on printed sheets.
public enum Imposition: Sendable, Hashable {
    /// One page on each sheet of its own size.
    case none
    /// Each page on a larger sheet with crop marks. The bleed around the page is in millimetres (GB/T 9704-2012 6.3: the
    /// trimmed size is exact to 2 mm).
    case cropMarks(bleed: Double)
    /// Two pages on a sheet twice as wide, in the order of a booklet that is stapled on its fold (骑马订).
    case booklet
}
