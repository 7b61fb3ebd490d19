/// The colour of a mark: black unless the standard requires red (GB/T 9704-2012 5.2.4).
package enum Ink: Sendable, Hashable {
    case black
    /// 红色: the name of the agency and the rules of the masthead.
    case red
    /// A grey of the given lightness, from 0 (black) to 1 (white). Charts use greys, which print on any printer.
    case grey(Double)
}
