/// A file format that pages can be written in.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
    case pdf
    /// GB/T 33190-2016, the fixed-layout format that Chinese offices exchange.
    case ofd
    case png, svg

    /// True if one file holds all pages; false if each page is a file of its own.
    public var holdsAllPages: Bool { self == .pdf || self == .ofd }
}
