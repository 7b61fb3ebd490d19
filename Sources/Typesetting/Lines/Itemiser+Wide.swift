import Documents

/// Full-width characters: Han characters, Chinese punctuation and spaces.
extension Itemiser {
    mutating func addWide(_ character: ClassifiedCharacter, style: TextStyle, origin: Origin) {
        switch character.kind {
        case .invisible: appendBlank(.invisible, character, size: style.size, advance: 0)
        case .wideSpace: addWideSpace(character, style: style)
        default: addVisible(character, style: style, origin: origin)
        }
    }

    private mutating func addWideSpace(_ character: ClassifiedCharacter, style: TextStyle) {
        guard let space = faces.find(character.scalar, in: style.role, isHan: false) else {
            return appendBlank(.wideSpace, character, size: style.size, advance: style.pitch)
        }
        append(
            .wideSpace, character, face: space.choice.face, size: style.size * space.choice.scale, advance: style.pitch,
            glyphs: [.init(id: space.glyph, x: 0)], text: String(character.character))
    }

    private mutating func addVisible(_ character: ClassifiedCharacter, style: TextStyle, origin: Origin) {
        if let script = UnsettableScript(character.scalar) {
            report(.unsettableScript(script), origin: origin)
            return appendBlank(.han, character, size: style.size, advance: style.pitch)
        }
        let isHan = character.kind == .han
        let isSequence = character.character.isSequence
        guard let found = face(of: character, isSequence, in: style.role) ?? face(of: character, isSequence, in: style.latin) else {
            report(.missingGlyph(character.scalar), origin: origin)
            return appendBlank(.han, character, size: style.size, advance: style.pitch)
        }
        if isSequence { reportMissingVariant(of: character, found, origin: origin) }
        if found.isFallback && isHan {
            report(.fallbackFace(character.scalar, found.choice.face), origin: origin)
        }
        if isSequence {
            addComposed(character, found, style: style)
        } else {
            addSingle(character, found, style: style)
        }
    }

    private func face(of character: ClassifiedCharacter, _ isSequence: Bool, in role: FaceRole) -> FaceGlyph? {
        let isHan = character.kind == .han
        return isSequence
            ? faces.find(sequence: character.character, in: role, isHan: isHan) : faces.find(character.scalar, in: role, isHan: isHan)
    }

    private mutating func reportMissingVariant(of character: ClassifiedCharacter, _ found: FaceGlyph, origin: Origin) {
        let face = faces.face(found.choice.face)
        guard
            let selector = character.character.unicodeScalars.first(where: {
                $0.selectsHanForm && !face.hasVariant(of: character.scalar, $0)
            })
        else { return }
        report(.missingVariant(character.scalar, selector), origin: origin)
    }

    /// The width of the character cell, in points.
    private func cell(of character: ClassifiedCharacter, style: TextStyle) -> Double {
        if isHalfWidth(character.kind) { return style.pitch / 2 }
        // U+2E3A is both halves of —— in one character.
        return character.scalar == "\u{2E3A}" ? style.pitch * 2 : style.pitch
    }

    /// Adds a base character with a variation selector or combining marks, which the face has to shape.
    private mutating func addComposed(_ character: ClassifiedCharacter, _ found: FaceGlyph, style: TextStyle) {
        let size = style.size * found.choice.scale
        let cell = cell(of: character, style: style)
        let shaped = faces.face(found.choice.face).shape(String(character.character))
        let width = shaped.reduce(0) { $0 + $1.advance } * size
        var x = (cell - width) / 2
        var glyphs: [GlyphRun.Glyph] = []
        for glyph in shaped {
            glyphs.append(.init(id: glyph.id, x: x + glyph.x * size, y: (found.drop * style.size) - glyph.y * size))
            x += glyph.advance * size
        }
        append(
            character.kind, character, face: found.choice.face, size: size, advance: cell, glyphs: glyphs,
            text: String(character.character))
    }

    private mutating func addSingle(_ character: ClassifiedCharacter, _ found: FaceGlyph, style: TextStyle) {
        let kind = character.kind
        let isHalf = isHalfWidth(kind)
        let cell = cell(of: character, style: style)
        let width = found.advance * style.size
        // If the face has a narrow glyph for a mark, the glyph keeps to the side of the cell to which its ink belongs.
        let isNarrow = width < style.pitch * 0.75
        let isCentred = kind != .opening && kind != .closing && kind.isAdjustable && found.isCentred
        let offset: Double =
            switch kind {
            case .opening where isNarrow || isHalf: cell - width
            case .closing, .pause, .stop, .exclamation: isCentred ? (cell - width) / 2 : isNarrow || isHalf ? 0 : (cell - width) / 2
            default: (cell - width) / 2
            }
        append(
            kind, character, face: found.choice.face, size: style.size * found.choice.scale, advance: cell,
            glyphs: [.init(id: found.glyph, x: offset, y: found.drop * style.size)], text: String(character.character))
        guard kind.isAdjustable, !isHalf, !isCentred else { return }
        let last = result.atoms.count - 1
        if kind == .opening { result.atoms[last].blankLeft = cell / 2 } else { result.atoms[last].blankRight = cell / 2 }
    }

    /// Whether the style sets such a mark half width (CLREQ: 开明式 sets marks at the ends of sentences full width).
    private func isHalfWidth(_ kind: CharacterClass) -> Bool {
        switch markWidths {
        case .full: kind == .interpunct
        case .kaiming: kind == .interpunct || kind.isAdjustable && kind != .stop && kind != .exclamation
        case .half: kind == .interpunct || kind.isAdjustable
        }
    }
}
