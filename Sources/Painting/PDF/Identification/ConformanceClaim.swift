import Documents
import Typesetting

/// What a PDF claims to conform to. The claim is made here and nowhere else: the writer states it in XMP, and the finding
/// about a missing printing condition is derived from it.
package struct ConformanceClaim: Sendable, Hashable {
    /// A part of PDF/A, always at level A.
    package enum ArchivePart: Int, Sendable, Hashable, CaseIterable {
        /// ISO 19005-2.
        case two = 2
        /// ISO 19005-3, which allows embedded files of any kind.
        case three
    }

    /// nil if the file does not claim to be PDF/A.
    package let archive: ArchivePart?
    /// The part of PDF/UA (ISO 14289), which every file claims.
    package let universalAccess = 1

    /// - Parameters:
    ///   - usesRed: whether red is on one of the pages that are written.
    ///   - isForPress: whether red is written in process colours.
    ///   - outputSpace: the colour space of the output intent's profile; nil for the default, sRGB.
    ///   - embedsSource: whether the file carries what it was made from.
    package init(usesRed: Bool, isForPress: Bool, outputSpace: ColourProfile.Space?, embedsSource: Bool) {
        // Process colours have no meaning unless the output intent is one for inks (ISO 19005-2 6.2.4.3).
        let lacksPrintingCondition = usesRed && isForPress && outputSpace != .cmyk
        archive = lacksPrintingCondition ? nil : embedsSource ? .three : .two
    }

    /// - Parameter pages: those that are written, which may be a selection of the document's.
    package init(_ pages: [Page], _ options: PDFOptions) {
        self.init(
            usesRed: pages.contains { $0.marks.contains { $0.ink == .red } }, isForPress: options.isForPress,
            outputSpace: options.profile?.space, embedsSource: options.source != nil)
    }
}
