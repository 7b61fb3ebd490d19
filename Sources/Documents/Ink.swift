/// What a mark is printed in (GB/T 9704-2012 5.2.6: black unless the standard says red).
package enum Ink: Sendable, Hashable {
    case black
    /// 红色: the agency's name and the rules of the head.
    case red
    /// Of a lightness from 0, black, to 1, white; charts are drawn in greys that print.
    case grey(Double)
}
