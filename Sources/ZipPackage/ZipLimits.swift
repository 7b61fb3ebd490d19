/// The limits for a package, so that a small file cannot expand to a huge one.
package struct ZipLimits: Sendable {
    /// The number of files in one package.
    package var entries = 4_000
    /// The decompressed size of one file, in bytes.
    package var entryBytes = 32 << 20
    /// The decompressed size of all files that are read from one package, in bytes.
    package var totalBytes = 64 << 20

    package init() {}
    package static let standard = ZipLimits()
}
