import Documents

/// Western letters, digits, marks and spaces.
extension Itemiser {
    /// Shapes a stretch of Western text in pieces that one face covers.
    mutating func addWestern(_ characters: ArraySlice<ClassifiedCharacter>, style: TextStyle, origin: Origin) {
        var index = characters.startIndex
        while index < characters.endIndex {
            let first = characters[index]
            if let script = UnsettableScript(first.scalar) {
                report(.unsettableScript(script), origin: origin)
                appendBlank(first.kind, first, size: style.size, advance: style.pitch / 2)
                index += 1
                continue
            }
            guard let found = westernFace(first, style: style) else {
                if first.kind == .space {
                    appendBlank(.space, first, size: style.size, advance: style.pitch / 4)
                } else {
                    let missing = first.written?.unicodeScalars.first ?? missing(in: first, style: style)
                    report(.missingGlyph(missing), origin: origin)
                    appendBlank(first.kind, first, size: style.size, advance: style.pitch / 2)
                }
                index += 1
                continue
            }
            var end = index + 1
            while end < characters.endIndex, UnsettableScript(characters[end].scalar) == nil,
                let next = westernFace(characters[end], style: style), next.choice.face == found.choice.face
            {
                end += 1
            }
            shapePiece(characters[index..<end], found: found, style: style)
            index = end
        }
    }

    private func westernFace(_ character: ClassifiedCharacter, style: TextStyle) -> FaceGlyph? {
        if character.kind != .space, character.character.isSequence {
            return faces.find(sequence: character.character, in: style.latin, isHan: false)
                ?? faces.find(sequence: character.character, in: style.role, isHan: false)
        }
        let scalar: Unicode.Scalar = character.kind == .space ? " " : character.scalar
        return faces.find(scalar, in: style.latin, isHan: false) ?? faces.find(scalar, in: style.role, isHan: false)
    }

    /// The first scalar of a character that no face has; of a letter with marks, it is a mark that no face has together with it.
    private func missing(in character: ClassifiedCharacter, style: TextStyle) -> Unicode.Scalar {
        character.character.unicodeScalars.first {
            faces.find($0, in: style.latin, isHan: false) == nil && faces.find($0, in: style.role, isHan: false) == nil
        } ?? character.character.unicodeScalars.last ?? character.scalar
    }

    private mutating func shapePiece(_ characters: ArraySlice<ClassifiedCharacter>, found: FaceGlyph, style: TextStyle) {
        let size = style.size * found.choice.scale
        let tracking = style.pitch / style.size
        // Each raised character is a piece of its own, because its text may differ from what is set.
        let areSingle = characters.count == 1 || characters.first?.script != nil || characters.allSatisfy { $0.kind == .digit }
        if areSingle {
            for character in characters {
                let scalar: Unicode.Scalar = character.kind == .space ? " " : character.scalar
                guard character.character.unicodeScalars.count == 1, let glyph = faces.face(found.choice.face).glyph(scalar) else {
                    shapeTogether(ArraySlice([character]), face: found.choice.face, size: size, tracking: tracking)
                    continue
                }
                append(
                    character.kind, character, face: found.choice.face, size: size, advance: glyph.advance * size * tracking,
                    glyphs: [.init(id: glyph.id, x: 0)], text: character.kind == .space ? " " : String(character.character))
            }
        } else {
            shapeTogether(characters, face: found.choice.face, size: size, tracking: tracking)
        }
    }

    private mutating func shapeTogether(_ characters: ArraySlice<ClassifiedCharacter>, face: FaceID, size: Double, tracking: Double) {
        var text = ""
        var owners: [Int] = []
        for (position, character) in characters.enumerated() {
            text += character.kind == .space ? " " : String(character.character)
            owners.append(contentsOf: repeatElement(position, count: text.utf8.count - owners.count))
        }
        let shaped = faces.face(face).shape(text)
        var byStart: [Int: [ShapedGlyph]] = [:]
        for glyph in shaped {
            byStart[owners[min(glyph.offset, owners.count - 1)], default: []].append(glyph)
        }
        var position = 0
        let list = Array(characters)
        while position < list.count {
            var end = position + 1
            while end < list.count, byStart[end] == nil { end += 1 }
            var x = 0.0
            var glyphs: [GlyphRun.Glyph] = []
            for glyph in byStart[position] ?? [] {
                glyphs.append(.init(id: glyph.id, x: x + glyph.x * size, y: -glyph.y * size))
                x += glyph.advance * size
            }
            let piece = list[position..<end].map { $0.kind == .space ? " " : String($0.character) }.joined()
            append(list[position].kind, list[position], face: face, size: size, advance: x * tracking, glyphs: glyphs, text: piece)
            position = end
        }
    }
}
