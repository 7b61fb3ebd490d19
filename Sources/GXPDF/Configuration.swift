import FoundationEssentials
import Reports

/// All that a ``Press`` is made from; nothing below it looks anything up by itself.
public struct Configuration: Sendable {
    /// Where layouts, forms and faces lie; nil is found by ``Home/find(environment:)``.
    public var home: Home?
    /// A layout's name, such as `gb9704`, or the path of a layout file.
    public var layout: String
    /// Folders with faces that an office owns; they come before `fonts/own` of the home.
    public var ownFaces: [String]
    /// Keeps Pango from reading the machine's font configuration in the background (about 4 ms, more on a fresh
    /// machine). It changes the whole process, so it is for programs that use Pango for nothing else.
    public var replacesProcessFontConfiguration: Bool
    /// Date and time that files give as their own, in seconds since 1970, instead of the report's day: the meaning of
    /// `SOURCE_DATE_EPOCH`.
    public var fileTime: Int?
    /// What no report may exceed.
    package var limits: Limits

    public init(home: Home? = nil, layout: String = "gb9704", ownFaces: [String] = [], replacesProcessFontConfiguration: Bool = false) {
        self.home = home
        self.layout = layout
        self.ownFaces = ownFaces
        self.replacesProcessFontConfiguration = replacesProcessFontConfiguration
        limits = .standard
    }
}
