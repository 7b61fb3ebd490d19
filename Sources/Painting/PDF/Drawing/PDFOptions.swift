/// How a PDF is written.
package struct PDFOptions: Sendable, Hashable {
    /// Whether red is written in process colours, for the press.
    package var isForPress = false
    /// The profile of the output intent; sRGB if absent.
    package var profile: ColourProfile?
    /// What the file was made from, to be embedded in it.
    package var source: SourceFile?

    /// The build that writes the file; not stated if absent.
    package var build: BuildStamp?

    package init() {}
}

/// A file that is embedded in a PDF.
package struct SourceFile: Sendable, Hashable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
