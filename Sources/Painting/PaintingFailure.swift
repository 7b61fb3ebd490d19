/// Why painting had to give up.
package enum PaintingFailure: Error, Sendable, Hashable {
    /// Cairo's own word for what went wrong.
    case drawing(String)
    case face(path: String)
    case image(number: Int, reason: String)
    /// The file would be larger than the limit in bytes.
    case tooLarge(limit: Int)
}
