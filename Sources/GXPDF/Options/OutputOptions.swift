/// Which files are made from the pages.
public struct OutputOptions: Sendable, Hashable {
    public var format: OutputFormat
    /// The pages to write; nil for all.
    public var pages: PageSelection?
    /// Pixels per inch of PNG files.
    public var resolution: Double
    /// How the pages are arranged on sheets; PDF and OFD only.
    public var imposition: Imposition
    /// Prepares the PDF for a printing press: red is in process colours (M80 Y80, GB/T 9704-2012 6.2), and an image below
    /// 150 pixels per inch is an error instead of a warning.
    public var isForPress: Bool
    /// The printing condition that the colours of a PDF are meant for; sRGB if nil.
    public var profile: OutputProfile?
    /// Embeds the source in the PDF, which is then PDF/A-3a instead of PDF/A-2a.
    public var attachesSource: Bool

    public init(
        format: OutputFormat = .pdf, pages: PageSelection? = nil, resolution: Double = 150, imposition: Imposition = .none,
        isForPress: Bool = false, profile: OutputProfile? = nil, attachesSource: Bool = false
    ) {
        self.format = format
        self.pages = pages
        self.resolution = resolution
        self.imposition = imposition
        self.isForPress = isForPress
        self.profile = profile
        self.attachesSource = attachesSource
    }
}
