import Documents

/// Turns runs of text into atoms: chooses a face for each character and looks up or shapes its glyphs.
struct Itemiser {
    let faces: FaceSet
    let markWidths: LineStyle.MarkWidths
    let scripts: ScriptStyle
    var result = AtomicText()

    /// The rise of the characters that are being added.
    private var rise = 0.0

    init(faces: FaceSet, markWidths: LineStyle.MarkWidths = .full, scripts: ScriptStyle = ScriptStyle()) {
        self.faces = faces
        self.scripts = scripts
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
            let run = runs[character.run]
            let style = style(of: character, in: run.style)
            rise = style.rise - run.style.rise
            if character.kind.isWestern || character.kind == .space {
                var end = index + 1
                while end < characters.count, characters[end].run == character.run, characters[end].script == character.script,
                    characters[end].kind.isWestern || characters[end].kind == .space
                {
                    end += 1
                }
                addWestern(characters[index..<end], style: style, origin: run.origin)
                index = end
            } else {
                addWide(character, style: style, origin: run.origin)
                index += 1
            }
        }
        if runs.contains(where: { !$0.note.isEmpty || $0.keepsNames }) { markAtoms(of: runs) }
        return result
    }

    private func style(of character: ClassifiedCharacter, in style: TextStyle) -> TextStyle {
        switch character.script {
        case .above: scripts.superscript(of: style)
        case .below: scripts.subscript(of: style)
        case nil: style
        }
    }

    private mutating func markAtoms(of runs: [TextRun]) {
        for index in result.atoms.indices {
            let run = runs[result.atoms[index].run]
            result.atoms[index].isNoteMark = !run.note.isEmpty
            result.atoms[index].keepsNames = run.keepsNames
        }
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
        var atom = Atom(
            kind: kind, scalar: character.scalar, text: text, face: face, size: size, advance: advance,
            run: character.run, glyphs: start..<result.glyphs.count)
        if let script = character.script {
            atom.script = script
            atom.rise = rise
            if let written = character.written {
                atom.scalar = written.unicodeScalars.first ?? atom.scalar
                atom.form = script
                if !text.isEmpty { atom.text = String(written) }
            }
        }
        result.atoms.append(atom)
    }

    /// Appends an atom without glyphs.
    mutating func appendBlank(_ kind: CharacterClass, _ character: ClassifiedCharacter, size: Double, advance: Double) {
        append(kind, character, face: FaceID(number: -1), size: size, advance: advance, glyphs: [], text: "")
    }
}
