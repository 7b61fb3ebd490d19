/// What a package may take, so that a small file cannot unfold into a large one.
package struct ZipLimits: Sendable {
    /// Files in one package.
    package var entries = 4_000
    /// Bytes of one file when it is unfolded.
    package var entryBytes = 32 << 20
    /// Bytes of all files that are read out of one package.
    package var totalBytes = 64 << 20

    package init() {}
    package static let standard = ZipLimits()
}
