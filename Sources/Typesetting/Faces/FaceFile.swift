/// The file of a face.
package struct FaceFile: Sendable, Hashable {
    package var path: String
    /// The index of the face in a collection.
    package var index: Int

    package init(path: String, index: Int = 0) {
        self.path = path
        self.index = index
    }
}

package enum FaceFailure: Error, Sendable, Hashable {
    /// The file is absent or is not a font.
    case unreadable(path: String)
}
