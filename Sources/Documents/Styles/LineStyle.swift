/// How lines are composed throughout a document: the options that a layout can set where CLREQ leaves a choice, and the
/// names that lines should not divide.
package struct LineStyle: Sendable, Hashable {
    /// The width of punctuation marks (CLREQ "Punctuation Adjustment", width styles).
    package enum MarkWidths: String, Sendable, Hashable, CaseIterable {
        /// 全角: every mark is full width, except where adjacent marks and line ends are compressed.
        case full
        /// 开明: marks that end a sentence are full width, all others half width.
        case kaiming
        /// 半角: every mark is half width.
        case half
    }

    /// The characters that must not begin or end a line (CLREQ "Prohibition Rules for Line Start and Line End").
    package enum Prohibitions: String, Sendable, Hashable, CaseIterable, Comparable {
        /// Stops, commas, closing marks, connectors and · never begin a line; opening marks never end one.
        case basic
        /// Additionally, a solidus never begins or ends a line.
        case gb
        /// Additionally, —— and …… never begin or end a line.
        case strict

        package static func < (left: Prohibitions, right: Prohibitions) -> Bool {
            allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
        }
    }

    package var markWidths: MarkWidths
    package var prohibitions: Prohibitions
    /// The space between Han characters and Western ones, in em: 0, 1/8 or 1/4 (CLREQ "Handling of Western Text in
    /// Chinese Text Using Proportional Western Fonts").
    package var hanLatinSpace: Double
    /// Whether 、，。 may hang outside the measure at the end of a line. Mainland publications do not use hanging punctuation.
    package var hangs: Bool
    /// Whether the blank half of an opening mark is omitted at the start of a line.
    package var trimsLineStart: Bool
    /// Whether 、，；：。 at the end of a full line are always half width (GB/T 15834-2011 5.1.10), so that the ink is flush.
    /// Otherwise they are half width only if the line has to be made narrower, and keep to the character grid elsewhere.
    package var trimsLineEnd: Bool
    /// Whether the blank half of 。？！ may be compressed, as a last resort. Some publishers keep these marks full width.
    package var tightensStops: Bool
    package var breaking: Breaking
    package var scripts = ScriptStyle()
    /// Names that the document declares, such as those of agencies. Titles and runs that keep names never divide them,
    /// other text does only to keep its lines from becoming loose.
    package var names: NameTree = []

    package enum Breaking: Sendable, Hashable {
        /// Optimizes the breaks of the whole paragraph together.
        case totalFit
        /// Fills each line as far as possible, as most programs do; a benchmark for `totalFit`.
        case firstFit
    }

    package init(
        markWidths: MarkWidths = .full, prohibitions: Prohibitions = .strict, hanLatinSpace: Double = 0, hangs: Bool = false,
        trimsLineStart: Bool = false, trimsLineEnd: Bool = false, tightensStops: Bool = true, breaking: Breaking = .totalFit
    ) {
        self.markWidths = markWidths
        self.prohibitions = prohibitions
        self.hanLatinSpace = hanLatinSpace
        self.hangs = hangs
        self.trimsLineStart = trimsLineStart
        self.trimsLineEnd = trimsLineEnd
        self.tightensStops = tightensStops
        self.breaking = breaking
    }
}
