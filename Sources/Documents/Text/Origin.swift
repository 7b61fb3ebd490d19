/// Identifies the part of the user's file that a piece of content comes from.
///
/// The number has no meaning here. Only the composer of the document can turn it back into a position in the file, so
/// that typesetting needs no knowledge of reports.
package struct Origin: Sendable, Hashable {
    package var number: Int
    package static let none = Origin(number: -1)

    package init(number: Int) { self.number = number }
}
