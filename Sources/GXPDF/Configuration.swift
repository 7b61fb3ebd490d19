import FoundationEssentials
import Reports

/// Everything that a ``Press`` is made from. A press looks nothing up by itself, except the home if none is given.
public struct Configuration: Sendable {
    /// The folder with layouts, forms and faces; if nil, ``Home/find(environment:)`` finds it.
    public var home: Home?
    /// A layout's name, such as `gb9704`, or the path of a layout file.
    public var layout: String
    /// Folders with the office's own faces; they are searched before `fonts/own` of the home.
    public var ownFaces: [String]
    /// Keeps Pango from reading the machine's font configuration in the background (about 4 ms, more on a fresh machine).
    /// This affects the whole process, so it is meant for programs that use Pango for nothing else.
    public var replacesProcessFontConfiguration: Bool
    /// The date and time embedded in files, in seconds since 1970, instead of the document's own date: the meaning of
    /// `SOURCE_DATE_EPOCH`.
    public var fileTime: Int?
    /// What no source may exceed.
    package var limits: Limits

    public init(home: Home? = nil, layout: String = "gb9704", ownFaces: [String] = [], replacesProcessFontConfiguration: Bool = false) {
        self.home = home
        self.layout = layout
        self.ownFaces = ownFaces
        self.replacesProcessFontConfiguration = replacesProcessFontConfiguration
        limits = .standard
    }
}
