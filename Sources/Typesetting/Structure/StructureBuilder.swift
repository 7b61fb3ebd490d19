import Documents

/// Grows the structure as the blocks of a document are placed.
struct StructureBuilder {
    private(set) var structure = Structure()
    /// Where the parts of the text that is being placed belong: the document, or an attachment.
    private var base = Structure.ID.document
    /// The part that is being placed.
    private var section = Structure.ID.document
    /// The title's is 0.
    private var levels = HeadingLevels()
    private var list: Structure.ID?
    /// The table whose caption was placed before it.
    private var captioned: Structure.ID?

    /// The address whose text may go on in the next mark.
    private var openLink: Structure.ID?

    // MARK: Text

    mutating func title() -> Structure.ID {
        list = nil
        // A title under the heading of its attachment: the attachment's parts are parts of it.
        base = section
        return heading(0)
    }

    /// The element of a paragraph with a tag.
    mutating func paragraph(_ role: ParagraphRole, text: String) -> Structure.ID {
        if case .item(let number) = role { return itemBody(number, isNumbered: !text.hasPrefix("•")) }
        list = nil
        switch role {
        case .heading(let level):
            if level <= 1 { section = structure.add(.section, in: base) }
            return heading(level)
        case .caption: return structure.add(.caption, in: section)
        default: return structure.add(.paragraph, in: section)
        }
    }

    /// The same but outside the part before it: heads, signatures, colophons.
    mutating func matter() -> Structure.ID {
        list = nil
        section = base
        return structure.add(.paragraph, in: section)
    }

    /// A place to sign at, beside what it is signed with.
    mutating func form() -> Structure.ID {
        list = nil
        section = base
        return structure.add(.form, in: section)
    }

    /// A new sheet of the document's own.
    mutating func leaveParts() {
        list = nil
        base = .document
        section = .document
    }

    private mutating func heading(_ level: Int) -> Structure.ID {
        structure.add(.heading(level: levels.level(of: level)), in: section)
    }

    // MARK: Lists

    private mutating func itemBody(_ number: Int, isNumbered: Bool) -> Structure.ID {
        if number == 1 { list = nil }
        let list = list ?? structure.add(.list(isNumbered: isNumbered), in: section)
        self.list = list
        let item = structure.add(.item, in: list)
        // Nothing comes of it where the item turns out to have none.
        _ = structure.add(.label, in: item)
        return structure.add(.itemBody, in: item)
    }

    /// The label of an item, before its body.
    func label(of body: Structure.ID) -> Structure.ID { Structure.ID(number: body.number - 1) }

    // MARK: Tables and figures

    mutating func captionOfTable() -> Structure.ID {
        list = nil
        let table = structure.add(.table, in: section)
        captioned = table
        return structure.add(.caption, in: table)
    }

    mutating func table(_ placement: CellPlacement) -> TableElements {
        list = nil
        let table = captioned ?? structure.add(.table, in: section)
        captioned = nil
        return TableElements(placement, in: table, of: &structure)
    }

    mutating func figure(alt: String, hasCaption: Bool) -> Structure.ID {
        list = nil
        return structure.add(.figure, in: hasCaption ? structure.add(.division, in: section) : section, alternative: alt)
    }

    mutating func caption(ofFigure figure: Structure.ID) -> Structure.ID { structure.add(.caption, in: structure[figure].parent) }

    // MARK: Inside a paragraph

    /// The mark of a note in a paragraph, and the note, which is read after the paragraph.
    ///
    /// - Returns: with the elements of the note's label and of its text.
    mutating func note(in paragraph: Structure.ID) -> (mark: Structure.ID, label: Structure.ID, body: Structure.ID) {
        let parent = structure[paragraph].parent
        // An item has nothing but its label and its body.
        let note = structure.add(.note, in: structure[parent].role == .item ? paragraph : parent)
        let label = structure.add(.label, in: note)
        let body = structure.add(.paragraph, in: note)
        return (structure.add(.link(to: .note(note)), in: paragraph), label, body)
    }

    /// What stands for an address in a paragraph; the same for all lines that it takes.
    mutating func link(to address: String, in parent: Structure.ID) -> Structure.ID {
        if let link = openLink, structure[link].parent == parent, structure[link].role == .link(to: .address(address)) { return link }
        let link = structure.add(.link(to: .address(address)), in: parent, language: "en")
        openLink = link
        return link
    }

    mutating func endLink() { openLink = nil }

    mutating func span(in parent: Structure.ID, language: String) -> Structure.ID { structure.add(.span, in: parent, language: language) }
}
