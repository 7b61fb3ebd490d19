import Documents

/// Turns runs of text into atoms: decides class and face of each character by its neighbours and has the glyphs
/// looked up or shaped.
struct Itemiser {
    let faces: FaceSet
    private(set) var issues: [Issue] = []
    private var result = AtomicText()

    private let markWidths: LineStyle.MarkWidths

    init(faces: FaceSet, markWidths: LineStyle.MarkWidths = .full) {
        self.faces = faces
        self.markWidths = markWidths
    }

    mutating func atoms(of runs: [TextRun]) -> AtomicText {
        result = AtomicText()
        let characters = classified(runs)
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
        return result
    }

    // MARK: Classes

    private struct Classified {
        var character: Character
        var scalar: Unicode.Scalar
        var kind: CharacterClass
        var run: Int
    }

    private func classified(_ runs: [TextRun]) -> [Classified] {
        var all: [Classified] = []
        for (number, run) in runs.enumerated() {
            for character in run.text {
                let scalar = character.unicodeScalars.first!
                all.append(Classified(character: character, scalar: scalar, kind: .of(scalar), run: number))
            }
        }
        for index in all.indices where all[index].kind != .han && Self.isShared(all[index].scalar) && isWestern(index, in: all) {
            all[index].kind = .latin
        }
        // A dash alone joins numbers and names as ～ does; two are 破折号.
        for index in all.indices where all[index].scalar == "—" {
            let beside = (index > 0 && all[index - 1].scalar == "—") || (index + 1 < all.count && all[index + 1].scalar == "—")
            if !beside { all[index].kind = .connector }
        }
        return all
    }

    /// Marks that Chinese and Western text have in common by code point.
    private static func isShared(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "“", "”", "‘", "’", "·", "–", "°", "′", "″": true
        default: false
        }
    }

    /// A shared mark is Western when the nearest characters on both sides are.
    private func isWestern(_ index: Int, in all: [Classified]) -> Bool {
        func nearest(_ step: Int) -> CharacterClass? {
            var place = index + step
            // A few marks together are looked through; more of them are nobody's text.
            for _ in 0..<8 where all.indices.contains(place) {
                let kind = all[place].kind
                if kind != .space && !(Self.isShared(all[place].scalar)) { return kind }
                place += step
            }
            return nil
        }
        let before = nearest(-1)
        let after = nearest(1)
        if all[index].scalar == "°" || all[index].scalar == "′" || all[index].scalar == "″" { return true }
        guard let before, let after, before.isWestern, after.isWestern else { return false }
        // Between letters only an apostrophe or a dash stands; a quote between Western texts has a space on its outer side.
        return all[index].scalar != "“" && all[index].scalar != "”" || hasSpaceBeside(index, in: all)
    }

    private func hasSpaceBeside(_ index: Int, in all: [Classified]) -> Bool {
        (index > 0 && all[index - 1].kind == .space) || (index + 1 < all.count && all[index + 1].kind == .space)
    }

    // MARK: Wide characters

    private mutating func addWide(_ character: Classified, style: TextStyle, origin: Origin) {
        let kind = character.kind
        if kind == .invisible {
            append(kind, character, face: FaceID(number: -1), size: style.size, advance: 0, glyphs: [], text: "")
            return
        }
        if kind == .wideSpace {
            if let space = faces.find(character.scalar, in: style.role, isHan: false) {
                append(
                    kind, character, face: space.choice.face, size: style.size * space.choice.scale, advance: style.pitch,
                    glyphs: [.init(id: space.glyph, x: 0)], text: String(character.character))
            } else {
                append(kind, character, face: FaceID(number: -1), size: style.size, advance: style.pitch, glyphs: [], text: "")
            }
            return
        }
        let isHan = kind == .han
        guard
            let found = faces.find(character.scalar, in: style.role, isHan: isHan)
                ?? faces.find(character.scalar, in: style.latin, isHan: isHan)
        else {
            issues.append(Issue(.missingGlyph(character.scalar), origin: origin))
            append(.han, character, face: FaceID(number: -1), size: style.size, advance: style.pitch, glyphs: [], text: "")
            return
        }
        if found.isFallback && isHan {
            issues.append(Issue(.fallbackFace(character.scalar, found.choice.face), origin: origin))
        }
        let size = style.size * found.choice.scale
        let isHalf = kind == .interpunct || isHalfWide(kind)
        // U+2E3A is both halves of —— in one.
        let cell = isHalf ? style.pitch / 2 : character.scalar == "\u{2E3A}" ? style.pitch * 2 : style.pitch
        if character.character.unicodeScalars.count > 1 {
            // A base with variation selector or combining marks: the face knows how they join.
            let shaped = faces.face(found.choice.face).shape(String(character.character))
            let width = shaped.reduce(0) { $0 + $1.advance } * size
            var x = (cell - width) / 2
            var glyphs: [GlyphRun.Glyph] = []
            for glyph in shaped {
                glyphs.append(.init(id: glyph.id, x: x + glyph.x * size, y: (found.drop * style.size) - glyph.y * size))
                x += glyph.advance * size
            }
            append(kind, character, face: found.choice.face, size: size, advance: cell, glyphs: glyphs, text: String(character.character))
            return
        }
        let width = found.advance * style.size
        // A mark that the face draws narrow keeps to the side of its cell where its ink belongs.
        let isNarrow = width < style.pitch * 0.75
        let isCentred = kind != .opening && kind != .closing && kind.isAdjustable && found.isCentred
        let offset: Double =
            switch kind {
            case .opening where isNarrow || isHalf: cell - width
            case .closing, .pause, .stop, .exclamation: isCentred ? (cell - width) / 2 : isNarrow || isHalf ? 0 : (cell - width) / 2
            default: (cell - width) / 2
            }
        append(
            kind, character, face: found.choice.face, size: size, advance: cell,
            glyphs: [.init(id: found.glyph, x: offset, y: found.drop * style.size)], text: String(character.character))
        guard kind.isAdjustable, !isHalf, !isCentred else { return }
        let last = result.atoms.count - 1
        if kind == .opening { result.atoms[last].blankLeft = cell / 2 } else { result.atoms[last].blankRight = cell / 2 }
    }

    /// Whether the style gives such a mark half a cell (CLREQ: 开明式 keeps the full cell for the ends of sentences).
    private func isHalfWide(_ kind: CharacterClass) -> Bool {
        switch markWidths {
        case .full: false
        case .kaiming: kind.isAdjustable && kind != .stop && kind != .exclamation
        case .half: kind.isAdjustable
        }
    }

    // MARK: Western text

    /// Shapes a stretch of Western text piece by piece, a piece being what one face covers.
    private mutating func addWestern(_ characters: ArraySlice<Classified>, style: TextStyle, origin: Origin) {
        var index = characters.startIndex
        while index < characters.endIndex {
            let first = characters[index]
            guard let found = westernFace(first, style: style) else {
                if first.kind == .space {
                    append(.space, first, face: FaceID(number: -1), size: style.size, advance: style.pitch / 4, glyphs: [], text: "")
                } else {
                    issues.append(Issue(.missingGlyph(first.scalar), origin: origin))
                    append(first.kind, first, face: FaceID(number: -1), size: style.size, advance: style.pitch / 2, glyphs: [], text: "")
                }
                index += 1
                continue
            }
            var end = index + 1
            while end < characters.endIndex, let next = westernFace(characters[end], style: style), next.choice.face == found.choice.face {
                end += 1
            }
            shapePiece(characters[index..<end], found: found, style: style)
            index = end
        }
    }

    private func westernFace(_ character: Classified, style: TextStyle) -> FaceGlyph? {
        let scalar: Unicode.Scalar = character.kind == .space ? " " : character.scalar
        return faces.find(scalar, in: style.latin, isHan: false) ?? faces.find(scalar, in: style.role, isHan: false)
    }

    private mutating func shapePiece(_ characters: ArraySlice<Classified>, found: FaceGlyph, style: TextStyle) {
        let size = style.size * found.choice.scale
        let tracking = style.pitch / style.size
        if characters.count == 1 || characters.allSatisfy({ $0.kind == .digit }) {
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

    private mutating func shapeTogether(_ characters: ArraySlice<Classified>, face: FaceID, size: Double, tracking: Double) {
        var text = ""
        var owners: [Int] = []
        for (place, character) in characters.enumerated() {
            text += character.kind == .space ? " " : String(character.character)
            owners.append(contentsOf: repeatElement(place, count: text.utf8.count - owners.count))
        }
        let shaped = faces.face(face).shape(text)
        var byStart: [Int: [ShapedGlyph]] = [:]
        for glyph in shaped {
            byStart[owners[min(glyph.offset, owners.count - 1)], default: []].append(glyph)
        }
        var place = 0
        let list = Array(characters)
        while place < list.count {
            var end = place + 1
            while end < list.count, byStart[end] == nil { end += 1 }
            var x = 0.0
            var glyphs: [GlyphRun.Glyph] = []
            for glyph in byStart[place] ?? [] {
                glyphs.append(.init(id: glyph.id, x: x + glyph.x * size, y: -glyph.y * size))
                x += glyph.advance * size
            }
            let piece = list[place..<end].map { $0.kind == .space ? " " : String($0.character) }.joined()
            append(list[place].kind, list[place], face: face, size: size, advance: x * tracking, glyphs: glyphs, text: piece)
            place = end
        }
    }

    private mutating func append(
        _ kind: CharacterClass, _ character: Classified, face: FaceID, size: Double, advance: Double, glyphs: [GlyphRun.Glyph], text: String
    ) {
        let start = result.glyphs.count
        result.glyphs.append(contentsOf: glyphs)
        result.atoms.append(
            Atom(
                kind: kind, scalar: character.scalar, text: text, face: face, size: size, advance: advance,
                run: character.run, glyphs: start..<result.glyphs.count))
    }
}
