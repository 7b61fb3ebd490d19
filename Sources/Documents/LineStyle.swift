/// How lines are composed throughout a document: what a layout may choose where CLREQ leaves a choice.
package struct LineStyle: Sendable, Hashable {
    /// Widths of punctuation (CLREQ "Punctuation Adjustment", styles of width).
    package enum MarkWidths: String, Sendable, Hashable, CaseIterable {
        /// 全角: every mark a full cell, but for what adjoining marks and line ends give up.
        case full
        /// 开明: marks that end a sentence a full cell, all others half of one.
        case kaiming
        /// 半角: every mark half a cell.
        case half
    }

    /// What may not begin or end a line (CLREQ "Prohibition Rules for Line Start and Line End").
    package enum Prohibitions: String, Sendable, Hashable, CaseIterable, Comparable {
        /// Stops, commas, closing marks, connectors and · begin no line; opening marks end none.
        case basic
        /// Nor does a solidus begin or end a line.
        case gb
        /// Nor do —— and ……
        case strict

        package static func < (left: Prohibitions, right: Prohibitions) -> Bool {
            allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
        }
    }

    package var markWidths: MarkWidths
    package var prohibitions: Prohibitions
    /// Between Han characters and Western ones, in em: 0, 1/8 or 1/4 (CLREQ "Handling of Western Text in Chinese Text
    /// Using Proportional Western Fonts").
    package var hanLatinSpace: Double
    /// Whether 、，。 may stand outside the measure at a line's end. Mainland publications hang nothing.
    package var hangs: Bool
    /// Whether the blank half of an opening mark is left out at a line's start.
    package var trimsLineStart: Bool
    /// Whether 、，；：。 at the end of a full line always take half a cell (GB/T 15834-2011 5.1.10), so that the ink is
    /// flush; else they do where the line has to be made narrower, and stand on the character grid elsewhere.
    package var trimsLineEnd: Bool
    /// Whether 。？！ give of their blank half, as the last to do so; some houses keep them whole.
    package var tightensStops: Bool
    package var breaking: Breaking

    package enum Breaking: Sendable, Hashable {
        /// The breaks of the whole paragraph that are best together.
        case totalFit
        /// Each line as full as it will be, as most programs do: the yardstick of the other.
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

/// The room that a paragraph's lines have, in points.
package struct LineShape: Sendable, Hashable {
    package var measure: Double
    /// Of the first line.
    package var firstIndent: Double
    /// Of all lines after the first.
    package var hangingIndent: Double
    package var alignment: Alignment

    package init(measure: Double, firstIndent: Double = 0, hangingIndent: Double = 0, alignment: Alignment) {
        self.measure = measure
        self.firstIndent = firstIndent
        self.hangingIndent = hangingIndent
        self.alignment = alignment
    }

    package func indent(isFirst: Bool) -> Double { isFirst ? firstIndent : hangingIndent }
}
