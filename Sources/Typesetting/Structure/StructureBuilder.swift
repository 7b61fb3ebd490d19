import Documents

/// Builds the structure while the blocks of a document are placed.
struct StructureBuilder {
    private(set) var structure = Structure()
    /// The parent of the current sections: the document, or an attachment.
    private var base = Structure.ID.document
    /// The current section.
    private var section = Structure.ID.document
    /// The title has level 0.
    private var levels = HeadingLevels()
    private var list: Structure.ID?
    private var quote: Structure.ID?
    /// The table whose caption has been placed, and its caption, until the table itself follows.
    private var captioned: (table: Structure.ID, caption: Structure.ID)?

    /// The inline elements whose text may continue in the next mark, outermost first.
    private var openInline: [Structure.ID] = []

    // MARK: Text

    mutating func title() -> Structure.ID {
        endGroup()
        // In an attachment, the title follows the heading of the attachment, whose sections belong to it.
        base = section
        return heading(0)
    }

    /// Adds the element of a paragraph with the given role.
    mutating func paragraph(_ role: ParagraphRole, text: String) -> Structure.ID {
        if case .item(let number) = role { return itemBody(number, isNumbered: !text.hasPrefix("•")) }
        if case .quotation(let number) = role { return quotation(number) }
        endGroup()
        switch role {
        case .heading(let level):
            if level <= 1 { section = structure.add(.section, in: base) }
            return heading(level)
        case .caption: return structure.add(.caption, in: section)
        default: return structure.add(.paragraph, in: section)
        }
    }

    /// Adds a paragraph outside the current section: mastheads, signatures, colophons.
    mutating func matter() -> Structure.ID {
        endGroup()
        section = base
        return structure.add(.paragraph, in: section)
    }

    /// Adds a signature field next to the signature.
    mutating func form() -> Structure.ID {
        endGroup()
        section = base
        return structure.add(.form, in: section)
    }

    /// Ends the current section or attachment at a page break.
    mutating func leaveParts() {
        endGroup()
        base = .document
        section = .document
    }

    private mutating func heading(_ level: Int) -> Structure.ID {
        structure.add(.heading(level: levels.level(of: level)), in: section)
    }

    // MARK: Lists and quotations

    /// What follows does not belong to the list or the quotation before it.
    private mutating func endGroup() {
        list = nil
        quote = nil
    }

    private mutating func quotation(_ number: Int) -> Structure.ID {
        list = nil
        if number == 1 { quote = nil }
        let quote = quote ?? structure.add(.blockQuote, in: section)
        self.quote = quote
        return structure.add(.paragraph, in: quote)
    }

    private mutating func itemBody(_ number: Int, isNumbered: Bool) -> Structure.ID {
        quote = nil
        if number == 1 { list = nil }
        let list = list ?? structure.add(.list(isNumbered: isNumbered), in: section)
        self.list = list
        let item = structure.add(.item, in: list)
        // It remains empty if the item turns out to have no label.
        _ = structure.add(.label, in: item)
        return structure.add(.itemBody, in: item)
    }

    /// Returns the label of an item, which precedes its body.
    func label(of body: Structure.ID) -> Structure.ID { Structure.ID(number: body.number - 1) }

    // MARK: Tables and figures

    /// All lines above a table are one caption.
    mutating func captionOfTable() -> Structure.ID {
        endGroup()
        if let captioned { return captioned.caption }
        let table = structure.add(.table, in: section)
        let caption = structure.add(.caption, in: table)
        captioned = (table, caption)
        return caption
    }

    mutating func table(_ placement: CellPlacement) -> TableElements {
        endGroup()
        let table = captioned?.table ?? structure.add(.table, in: section)
        captioned = nil
        return TableElements(placement, in: table, of: &structure)
    }

    mutating func figure(alt: String, hasCaption: Bool) -> Structure.ID {
        endGroup()
        return structure.add(.figure, in: hasCaption ? structure.add(.division, in: section) : section, alternative: alt)
    }

    mutating func caption(ofFigure figure: Structure.ID) -> Structure.ID { structure.add(.caption, in: structure[figure].parent) }

    // MARK: Inside a paragraph

    /// Adds the mark of a note in a paragraph, and the note, which is read after the paragraph. In a list, a table or a
    /// caption, where only certain elements may follow, the note is part of what contains its mark.
    ///
    /// - Returns: The elements of the mark, of the note's label and of its text.
    mutating func note(in paragraph: Structure.ID) -> (mark: Structure.ID, label: Structure.ID, body: Structure.ID) {
        let parent = structure[paragraph].parent
        let note = structure.add(.note, in: structure[paragraph].role.holdsItsNotes ? paragraph : parent)
        let label = structure.add(.label, in: note)
        let body = structure.add(.paragraph, in: note)
        return (structure.add(.link(to: .note(note)), in: paragraph), label, body)
    }

    /// Returns the innermost of the elements around a part of a paragraph, outermost first. Consecutive marks in the same elements,
    /// such as those of an address on two lines, share them.
    ///
    /// - Parameter isWestern: whether a link around it is in English.
    mutating func inline(_ roles: [StructureRole], in parent: Structure.ID, isWestern: Bool) -> Structure.ID {
        var parent = parent
        var depth = 0
        while depth < roles.count, depth < openInline.count, structure[openInline[depth]].parent == parent,
            structure[openInline[depth]].role == roles[depth]
        {
            parent = openInline[depth]
            depth += 1
        }
        openInline.removeSubrange(depth...)
        for role in roles[depth...] {
            let isLink = if case .link = role { true } else { false }
            parent = structure.add(role, in: parent, language: isLink && isWestern ? "en" : nil)
            openInline.append(parent)
        }
        return parent
    }

    mutating func endInline() { openInline = [] }

    mutating func span(in parent: Structure.ID, language: String) -> Structure.ID { structure.add(.span, in: parent, language: language) }
}

extension StructureRole {
    fileprivate var holdsItsNotes: Bool {
        switch self {
        case .itemBody, .cell, .caption: true
        default: false
        }
    }
}
