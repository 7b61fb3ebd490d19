import Importing

/// What is known about a file before it is imported; it overrides what the file says itself.
public struct ImportOptions: Sendable, Hashable {
    /// The form's id, such as `2021`.
    public var form: String?
    public var year: Int?
    public var agency: String?
    /// The script of the imported report; OpenCC converts it.
    public var script: Script
    /// The corrections that are not made. All others are made and reported.
    public var kept: Set<TextStep>
    public var pdf: PDFReader

    public init(
        form: String? = nil, year: Int? = nil, agency: String? = nil, script: Script = .asWritten, kept: Set<TextStep> = [],
        pdf: PDFReader = .inProcess
    ) {
        self.form = form
        self.year = year
        self.agency = agency
        self.script = script
        self.kept = kept
        self.pdf = pdf
    }

    public enum Script: String, Sendable, Hashable, CaseIterable {
        case asWritten, simplified, traditional
    }

    /// A correction that an import makes in texts.
    public enum TextStep: String, Sendable, Hashable, CaseIterable {
        /// Half-width punctuation beside Han characters becomes full-width.
        case punctuation
        /// Spaces between Han characters are removed.
        case spaces
        /// Readings in brackets after characters, as mirrors of official pages inject them, are removed.
        case pinyin
        /// Kangxi radicals, as extracted from PDF files, become the characters that they look like.
        case radicals
    }

    var request: ImportRequest {
        var steps = Normalisation.all
        for step in kept {
            switch step {
            case .punctuation: steps.remove(.punctuation)
            case .spaces: steps.remove(.spaces)
            case .pinyin: steps.remove(.pinyin)
            case .radicals: steps.remove(.radicals)
            }
        }
        return ImportRequest(
            form: form, year: year, agency: agency, normalisation: steps, script: WantedScript(rawValue: script.rawValue) ?? .asWritten,
            printedPages: pdf.source)
    }
}
