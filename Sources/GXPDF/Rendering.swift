import FoundationEssentials

/// What pages can be made into.
public enum Format: String, Sendable, Hashable, CaseIterable {
    case pdf
    /// GB/T 33190-2016, the fixed-layout format that Chinese offices exchange.
    case ofd
    case png, svg

    /// All pages in one file; else one file a page.
    public var holdsAllPages: Bool { self == .pdf || self == .ofd }
}

/// Which pages of a document: `1-3,5`.
public struct PageSelection: Sendable, Hashable {
    /// As it was written.
    public let text: String
    private let ranges: [ClosedRange<Int>]

    /// nil when the text names no pages.
    public init?(_ text: String) {
        var ranges: [ClosedRange<Int>] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.filter { $0 != " " }) }
            switch ends.count {
            case 1:
                guard let page = ends[0], page > 0 else { return nil }
                ranges.append(page...page)
            case 2:
                guard let first = ends[0], let last = ends[1], first > 0, first <= last else { return nil }
                ranges.append(first...last)
            default: return nil
            }
        }
        guard !ranges.isEmpty else { return nil }
        self.text = text
        self.ranges = ranges
    }

    func contains(_ page: Int) -> Bool { ranges.contains { $0.contains(page) } }
}

/// How pages lie on the sheets that are printed.
public enum Imposition: Sendable, Hashable {
    /// A page is a sheet.
    case none
    /// Each page on a larger sheet with marks where it is to be cut, and room around it for print that reaches over its
    /// edge, in millimetres (GB/T 9704-2012 6.3: the trimmed size is exact to 2 mm).
    case cropMarks(bleed: Double)
    /// Two pages on a sheet twice as wide, in the order of a booklet that is stapled on its fold (骑马订).
    case booklet
}

/// How to render.
public struct RenderOptions: Sendable, Hashable {
    public var format: Format
    /// nil is all pages.
    public var pages: PageSelection?
    /// Of PNG, in pixels an inch.
    public var resolution: Double
    /// Renders even when findings of error level are there, as long as there is a report to render.
    public var force: Bool
    /// Takes warnings for errors.
    public var strict: Bool
    /// Even pages have their binding margin (订口) on the right, for sheets that are printed on both sides.
    public var mirrorsMargins: Bool
    /// The last page is an even one: the colophon's (版记), or else a blank one.
    public var endsOnVerso: Bool
    /// How the pages lie on sheets; of PDF and OFD only.
    public var imposition: Imposition
    /// Only this attachment of an official document, counted from 1, as it is printed where it cannot be bound with the
    /// text (GB/T 9704-2012 7.3.7).
    public var attachment: Int?
    /// For the press: red in process colours (M80 Y80, GB/T 9704-2012 6.2), and an error, where it else is a warning, for
    /// images below 150 pixels an inch; of PDF only.
    public var isForPress = false
    /// The printing condition that colours are meant for; sRGB when absent. Of PDF only.
    public var outputProfile: OutputProfile?
    /// Whether the PDF has an empty signature field where each seal stands or belongs, for the office's own program to
    /// sign. An official document without images of seals is then set as one that is sealed (GB/T 9704-2012 7.3.5.1 and
    /// 7.3.5.2), with room for them.
    public var hasSignatureFields = false
    /// Whether the report's own file travels in the PDF, which then is PDF/A-3a instead of 2a.
    public var attachesSource = false

    public init(
        format: Format = .pdf, pages: PageSelection? = nil, resolution: Double = 150, force: Bool = false, strict: Bool = false,
        mirrorsMargins: Bool = false, endsOnVerso: Bool = false, imposition: Imposition = .none, attachment: Int? = nil
    ) {
        self.attachment = attachment
        self.mirrorsMargins = mirrorsMargins
        self.endsOnVerso = endsOnVerso
        self.imposition = imposition
        self.format = format
        self.pages = pages
        self.resolution = resolution
        self.force = force
        self.strict = strict
    }
}

/// A rendered report.
public struct Rendering: Sendable {
    /// One file in PDF and OFD; one a page in PNG and SVG.
    public var files: [Data]
    /// The numbers of the pages that were rendered.
    public var pageNumbers: [Int]
    /// How many pages the whole document has.
    public var pageCount: Int
    /// What there is to know besides; nothing of error level unless it was forced.
    public var findings: [Finding]
}

/// A typeset page as values, to look at from outside. Lengths in points from the page's top left corner.
public struct TypesetPage: Sendable, Hashable {
    public var number: Int
    public var width: Double
    public var height: Double
    /// The page's text in reading order, a line for each baseline; the folio last.
    public var text: String
    /// All that stands on the page with its place, for comparisons.
    public var dump: String
}
