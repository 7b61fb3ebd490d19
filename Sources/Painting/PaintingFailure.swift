/// Why painting failed.
package enum PaintingFailure: Error, Sendable, Hashable {
    /// The message of the library that failed.
    case drawing(String)
    case face(path: String)
    case image(number: Int, reason: String)
    /// The file would be larger than the limit in bytes.
    case tooLarge(limit: Int)
}
