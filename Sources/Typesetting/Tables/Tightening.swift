import Documents

/// Tightens the characters of runs, except for figures, whose digits must remain aligned, and the marks of notes.
enum Tightening {
    static func runs(_ runs: [TextRun], _ tightness: Double) -> [TextRun] {
        runs.flatMap { run -> [TextRun] in
            guard run.note.isEmpty else { return [run] }
            return stretches(of: run.text).map { stretch in
                var part = run.with(String(stretch.text))
                if !stretch.isFigure { part.style.pitch *= tightness }
                return part
            }
        }
    }

    /// Separates figures from the text between them. A mark belongs to the figure that it is inside or in front of, but
    /// not to the one before it, since it may end a sentence.
    static func stretches(of text: String) -> [(text: Substring, isFigure: Bool)] {
        var stretches: [(text: Substring, isFigure: Bool)] = []
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            guard let end = endOfFigure(in: text, at: index) else {
                index = text.index(after: index)
                continue
            }
            if start < index { stretches.append((text[start..<index], false)) }
            stretches.append((text[index..<end], true))
            start = end
            index = end
        }
        if start < text.endIndex { stretches.append((text[start...], false)) }
        return stretches
    }

    /// Returns the end of the figure that starts here, if any.
    private static func endOfFigure(in text: String, at start: String.Index) -> String.Index? {
        var end: String.Index?
        var index = start
        while index < text.endIndex {
            switch text[index] {
            case "0"..."9":
                index = text.index(after: index)
                end = index
            case ".", ",", "-", "+", "−", "%": index = text.index(after: index)
            default: return end
            }
        }
        return end
    }
}
