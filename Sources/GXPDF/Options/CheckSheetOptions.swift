/// How a check sheet is made.
public struct CheckSheetOptions: Sendable, Hashable {
    public var format: OutputFormat
    /// Pixels per inch of PNG files.
    public var resolution: Double
    /// The date of the check, such as `2025-01-20`; if nil, a blank is left to be filled in by hand.
    public var date: String?

    public init(format: OutputFormat = .pdf, resolution: Double = 150, date: String? = nil) {
        self.format = format
        self.resolution = resolution
        self.date = date
    }
}
