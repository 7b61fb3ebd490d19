/// Where a thing on a page came from. The number means nothing here: only who composed the document can turn it
/// back into a place in the user's file, so that typesetting needs to know nothing of reports.
package struct Origin: Sendable, Hashable {
    package var number: Int
    package static let none = Origin(number: -1)

    package init(number: Int) { self.number = number }
}
