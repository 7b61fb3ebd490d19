/// Why a package cannot be read or written.
package enum ZipFailure: Error, Sendable, Equatable {
    /// No ZIP file, or a damaged one; with libzip's own words.
    case damaged(reason: String)
    /// The package is protected by a password.
    case encrypted(name: String)
    case tooManyEntries(count: Int, limit: Int)
    /// A file, or all files together, unfold to more than the limit.
    case tooLarge(name: String, limit: Int)
}
