import Documents
import Han

/// A character of a paragraph with its class.
struct ClassifiedCharacter {
    var character: Character
    var scalar: Unicode.Scalar
    var kind: CharacterClass
    /// The index of its run in the paragraph.
    var run: Int
    /// Whether it is a superscript or a subscript, set smaller from the glyph of its base.
    var script: ScriptPosition?
    /// The character in the text if the one that is set is its base: ² is set as a raised 2.
    var written: Character?
}

/// Determines the class of each character by the characters around it.
struct CharacterClassifier {
    private var all: [ClassifiedCharacter] = []

    static func characters(of runs: [TextRun]) -> [ClassifiedCharacter] { CharacterClassifier(runs).all }

    private init(_ runs: [TextRun]) {
        for (number, run) in runs.enumerated() {
            let script = run.script
            for written in run.text {
                let character = written.composed
                let scalar = character.unicodeScalars.first!
                if let form = ScriptForm(scalar) {
                    all.append(
                        ClassifiedCharacter(
                            character: Character(form.base), scalar: form.base, kind: .latin, run: number, script: form.position,
                            written: character))
                    continue
                }
                all.append(ClassifiedCharacter(character: character, scalar: scalar, kind: .of(scalar), run: number, script: script))
            }
        }
        for index in all.indices where all[index].kind != .han && Self.isShared(all[index].scalar) && isWestern(index) {
            all[index].kind = .latin
        }
        // A single dash connects numbers and names like ～; two are 破折号.
        for index in all.indices where all[index].scalar == "—" {
            let beside = (index > 0 && all[index - 1].scalar == "—") || (index + 1 < all.count && all[index + 1].scalar == "—")
            if !beside { all[index].kind = .connector }
        }
    }

    /// Marks with one code point for Chinese and Western text.
    private static func isShared(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "“", "”", "‘", "’", "·", "–", "°", "′", "″": true
        default: false
        }
    }

    /// Whether a shared mark is Western, which it is if the nearest characters on both sides are.
    private func isWestern(_ index: Int) -> Bool {
        func nearest(_ step: Int) -> CharacterClass? {
            var other = index + step
            // A few adjacent marks are skipped. More of them are no text.
            for _ in 0..<8 where all.indices.contains(other) {
                let kind = all[other].kind
                if kind != .space && !(Self.isShared(all[other].scalar)) { return kind }
                other += step
            }
            return nil
        }
        let before = nearest(-1)
        let after = nearest(1)
        if all[index].scalar == "°" || all[index].scalar == "′" || all[index].scalar == "″" { return true }
        guard let before, let after, before.isWestern, after.isWestern else { return false }
        // Only an apostrophe or a dash is directly between letters. A quotation mark in Western text has a space outside.
        return all[index].scalar != "“" && all[index].scalar != "”" || hasSpaceBeside(index)
    }

    private func hasSpaceBeside(_ index: Int) -> Bool {
        (index > 0 && all[index - 1].kind == .space) || (index + 1 < all.count && all[index + 1].kind == .space)
    }
}

extension TextRun {
    /// Whether all of it is a superscript or a subscript; the innermost kind counts.
    fileprivate var script: ScriptPosition? {
        for kind in kinds.reversed() {
            if kind == .superscript { return .above }
            if kind == .subscript { return .below }
        }
        return nil
    }
}
