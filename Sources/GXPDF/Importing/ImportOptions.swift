import Importing

/// What the caller specifies for an import. It takes precedence over what the file says.
public struct ImportOptions: Sendable, Hashable {
    /// The form's id, such as `2021`.
    public var form: String?
    public var year: Int?
    public var agency: String?
    /// The script in which the report is wanted. OpenCC converts it.
    public var script: Script
    /// The corrections to leave out. All others are made and reported.
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

    /// The corrections that an import makes to a text.
    public enum TextStep: String, Sendable, Hashable, CaseIterable {
        /// Makes half-width punctuation beside Han characters full-width.
        case punctuation
        /// Removes spaces between Han characters.
        case spaces
        /// Removes the readings in brackets that mirrors of official pages insert after characters.
        case pinyin
        /// Replaces Kangxi radicals, which occur in text extracted from PDF files, by the characters that they look like.
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
