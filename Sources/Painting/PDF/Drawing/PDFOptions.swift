/// What a PDF is made for.
package struct PDFOptions: Sendable, Hashable {
    /// For the press: red in process colours.
    package var isForPress = false
    /// The printing condition that the colours are meant for; sRGB when absent.
    package var profile: ColourProfile?
    /// What the file was made from, to travel in it.
    package var source: SourceFile?

    package init() {}
}

/// A file that is carried inside a PDF.
package struct SourceFile: Sendable, Hashable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
