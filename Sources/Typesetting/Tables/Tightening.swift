import Documents

/// Moves the characters of runs together, all but figures, whose digits must stand under one another.
enum Tightening {
    static func runs(_ runs: [TextRun], _ tightness: Double) -> [TextRun] {
        runs.flatMap { run in
            var tight = run.style
            tight.pitch *= tightness
            return stretches(of: run.text).map { TextRun(String($0.text), $0.isFigure ? run.style : tight, origin: run.origin) }
        }
    }

    /// Parts figures from what stands between them. A mark belongs to a figure that it stands in or in front of, not
    /// to one that it follows: that may be the end of a sentence.
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

    /// Where a figure ends that starts here, if one does.
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
