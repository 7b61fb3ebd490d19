/// The start of a line that is a label in the structure: the number of a list item, the mark of a note.
struct LineLabel {
    /// Its length in UTF-8.
    var bytes: Int
    var element: Structure.ID
}
