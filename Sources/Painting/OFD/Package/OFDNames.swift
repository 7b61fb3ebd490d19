/// Names that the standard gives, and those of the parts of a package.
enum OFDNames {
    static let namespace = "http://www.ofdspec.org/2016"
    /// All parts of the document; the standard's own choice of name.
    static let folder = "Doc_0"

    static func page(_ index: Int) -> String { "Pages/Page_\(index)/Content.xml" }
    static let faces = "PublicRes.xml"
    static let images = "DocumentRes.xml"
    static let resources = "Res"
    static let tags = "Tags/CustomTags.xml"
    static let structure = "Tags/Structure.xml"
}
