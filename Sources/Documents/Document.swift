/// A document ready to be typeset: its content and its styles, without any knowledge of what the content means.
package struct Document: Sendable, Hashable {
    package var page: PageStyle
    package var folio: FolioStyle?
    package var lines: LineStyle
    package var notes: NoteStyle?
    package var duplex: Duplex
    package var blocks: [Block]
    /// Whether the first page has to show text of the document itself (GB/T 9704-2012 7.3.3).
    package var firstPageShowsText = false

    package init(
        page: PageStyle, folio: FolioStyle? = nil, lines: LineStyle = LineStyle(), notes: NoteStyle? = nil, duplex: Duplex = Duplex(),
        blocks: [Block]
    ) {
        self.page = page
        self.lines = lines
        self.notes = notes
        self.duplex = duplex
        self.folio = folio
        self.blocks = blocks
    }
}
