/// Why an image cannot be used.
package enum ImageFault: Error, Sendable, Hashable {
    /// Another format, or none that is known.
    case format(ImageFormat?)
    /// More pixels than the limit, as the header says.
    case tooLarge(width: Int, height: Int)
    /// The file ends too early, or its parts contradict one another.
    case damaged
    /// JPEG files that a PDF cannot hold: 12 bits a sample, arithmetic coding, lossless and hierarchical compression.
    case unsupportedJPEG(JPEGFile.Process)
}
