import Documents

/// A problem found while typesetting that should be reported. The composer maps its origin to a position in the file.
package struct SettingIssue: Sendable, Hashable {
    package var kind: IssueKind
    package var origin: Origin

    package init(_ kind: IssueKind, origin: Origin) {
        self.kind = kind
        self.origin = origin
    }
}

package enum IssueKind: Sendable, Hashable {
    /// No face has the character, so it cannot be printed.
    case missingGlyph(Unicode.Scalar)
    /// A text in a script that cannot be set, and is not printed.
    case unsettableScript(UnsettableScript)
    /// No face has the form of a character that its variation selector asks for; its usual form is printed.
    case missingVariant(Unicode.Scalar, Unicode.Scalar)
    /// The first face of the role lacks the character and another face was substituted.
    case fallbackFace(Unicode.Scalar, FaceID)
    /// The text overflows its cell even at the smallest size.
    case cellOverflow(String)
    /// A figure, or another text that cannot be broken, is wider than its column even at the smallest size; the first of
    /// a table. It is set smaller than the layout permits.
    case figureOverflow(String)
    /// Text was omitted from a chart for lack of room; the first of the omitted texts.
    case chartOverflow(String)
    /// The number of values that a chart shows without writing them, for lack of room.
    case chartValues(Int)
    /// 版头 is higher than the text block of its page.
    case headTooHigh
    /// A row or a cell of a table is higher than a page and is divided between its lines.
    case tooHigh
    /// A signature has no text beside it (GB/T 9704-2012 7.3.5.5); the number of its page.
    case signatureAlone(page: Int)
    /// The lines of this page are spaced more closely so that the signature finds room (7.3.5.5).
    case respaced(page: Int)
    /// A note starts on another page than its mark.
    case noteApart(page: Int)
    /// A heading is the last line of a page.
    case headingAlone(page: Int)
    /// 附注, 附件说明 or a source is on the page after the text that it belongs to.
    case followerAlone(page: Int)
    /// A page ends before it is three quarters full, although the text goes on.
    case earlyEnd(EarlyEnd, page: Int)
    /// A table that would fit a page is divided.
    case tableDivided(page: Int)
}

extension IssueKind {
    /// Whether the text of a table's cell does not fit.
    var isCellOverflow: Bool {
        if case .cellOverflow = self { return true }
        return isFigure
    }

    var isFigure: Bool { if case .figureOverflow = self { true } else { false } }
}

/// The reason why typesetting was stopped.
package enum TypesettingFailure: Error, Sendable, Hashable {
    case tooManyPages(limit: Int)
}
