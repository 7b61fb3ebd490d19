/// Why a package cannot be read or written.
package enum ZipFailure: Error, Sendable, Equatable {
    /// Not a ZIP file, or a damaged one, with libzip's message.
    case damaged(reason: String)
    /// The package is protected by a password.
    case encrypted(name: String)
    case tooManyEntries(count: Int, limit: Int)
    /// A file, or all files together, exceed the limit when decompressed.
    case tooLarge(name: String, limit: Int)
}
