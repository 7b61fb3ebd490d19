/// Finds the known labels in lines of text.
struct FlattenedLabels {
    private let vocabulary: FormVocabulary
    /// All beginnings of labels, so that a label over several lines is sought only where one can begin.
    private let beginnings: Set<String>
    /// The most lines that one label may be broken into.
    private static let labelPieces = 12

    init(_ vocabulary: FormVocabulary) {
        self.vocabulary = vocabulary
        beginnings = vocabulary.labels.reduce(into: []) { set, label in
            for count in 1...max(1, label.count) { set.insert(String(label.prefix(count))) }
        }
    }

    func mayBegin(in text: String) -> Bool {
        let line = CellLine(text)
        return line.isStrokesOnly || line.pieces.contains { beginnings.contains(LabelKey.key(String($0))) }
            || cells(text, at: nil)?.contains { isLabel($0.text) } == true
    }

    func isUnit(_ text: String) -> Bool {
        !vocabulary.units.isEmpty && text.utf8.count <= 40 && vocabulary.units.contains(LabelKey.key(text))
    }

    func isLabel(_ text: String) -> Bool { vocabulary.labels.contains(LabelKey.key(text)) }

    /// The longest known label that this line forms with the following ones. Strokes may end it but not divide it.
    func label(in blocks: [LooseBlock], at index: Int) -> (text: String, count: Int, isClosed: Bool)? {
        var joined = ""
        var found: (String, Int, Bool)?
        for count in 1...Self.labelPieces {
            guard index + count <= blocks.count, let text = blocks[index + count - 1].text, text.utf8.count <= 200 else { break }
            let line = CellLine(text)
            guard line.pieces.count == 1, let piece = line.pieces.first, count == 1 || !FigureText.isValue(String(piece)) else { break }
            // A stroke before the text begins another cell.
            guard count == 1 || !line.hasStrokes || line.isClosed else { break }
            joined += piece
            let key = LabelKey.key(joined)
            if vocabulary.labels.contains(key) { found = (joined, count, line.isClosed) }
            guard beginnings.contains(key), !line.isClosed else { break }
        }
        return found
    }

    /// `规章 0 0 0`, or several labels with spaces between them.
    func cells(_ text: String, at position: FilePosition?) -> [LooseCell]? {
        let pieces = text.split { $0.isWhitespace }.map(String.init)
        guard pieces.count > 1, pieces.count <= 60 else { return nil }
        var cells: [LooseCell] = []
        var index = 0
        while index < pieces.count {
            var found: (String, Int)?
            for count in stride(from: min(6, pieces.count - index), through: 1, by: -1) {
                let joined = pieces[index..<(index + count)].joined()
                if isLabel(joined) {
                    found = (joined, count)
                    break
                }
            }
            if let found {
                cells.append(LooseCell(text: found.0, position: position))
                index += found.1
            } else if FigureText.isValue(pieces[index]) || isUnit(pieces[index]) {
                cells.append(LooseCell(text: pieces[index], position: position))
                index += 1
            } else {
                return nil
            }
        }
        return cells
    }
}
