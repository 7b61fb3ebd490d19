import Documents

/// Turns runs of text into atoms: chooses a face for each character and looks up or shapes its glyphs.
struct Itemiser {
    let faces: FaceSet
    let markWidths: LineStyle.MarkWidths
    var result = AtomicText()

    init(faces: FaceSet, markWidths: LineStyle.MarkWidths = .full) {
        self.faces = faces
        self.markWidths = markWidths
    }

    mutating func atoms(of runs: [TextRun]) -> AtomicText {
        result = AtomicText()
        let characters = CharacterClassifier.characters(of: runs)
        result.atoms.reserveCapacity(characters.count)
        result.glyphs.reserveCapacity(characters.count)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if character.kind.isWestern || character.kind == .space {
                var end = index + 1
                while end < characters.count, characters[end].run == character.run,
                    characters[end].kind.isWestern || characters[end].kind == .space
                {
                    end += 1
                }
                addWestern(characters[index..<end], style: runs[character.run].style, origin: runs[character.run].origin)
                index = end
            } else {
                addWide(character, style: runs[character.run].style, origin: runs[character.run].origin)
                index += 1
            }
        }
        for index in result.atoms.indices where !runs[result.atoms[index].run].note.isEmpty { result.atoms[index].isNoteMark = true }
        return result
    }

    /// Reports the character whose atom is appended next.
    mutating func report(_ kind: IssueKind, origin: Origin) {
        result.issues.append((result.atoms.count, SettingIssue(kind, origin: origin)))
    }

    mutating func append(
        _ kind: CharacterClass, _ character: ClassifiedCharacter, face: FaceID, size: Double, advance: Double, glyphs: [GlyphRun.Glyph],
        text: String
    ) {
        let start = result.glyphs.count
        result.glyphs.append(contentsOf: glyphs)
        result.atoms.append(
            Atom(
                kind: kind, scalar: character.scalar, text: text, face: face, size: size, advance: advance,
                run: character.run, glyphs: start..<result.glyphs.count))
    }

    /// Appends an atom without glyphs.
    mutating func appendBlank(_ kind: CharacterClass, _ character: ClassifiedCharacter, size: Double, advance: Double) {
        append(kind, character, face: FaceID(number: -1), size: size, advance: advance, glyphs: [], text: "")
    }
}
