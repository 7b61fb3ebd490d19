import Documents

/// How many lines of notes stand at the foot of a page.
struct NoteRoom {
    let style: NoteStyle
    /// The height of the text block, in points.
    let pageHeight: Double

    /// The height of notes with the rule above them, in points.
    func height(of lines: Int) -> Double {
        lines > 0 ? style.gap * 2 + style.ruleWeight + Double(lines) * style.leading : 0
    }

    /// Returns the number of lines that fit a height.
    func lines(in height: Double) -> Int {
        max(0, Int((height - style.gap * 2 - style.ruleWeight + 0.01) / style.leading))
    }

    /// Returns the number of lines that are placed of those that wait.
    ///
    /// Where the text goes on, notes take no more than the layout's share of the page. The last line of a note of
    /// several lines is not carried alone.
    func placed(of waiting: Range<Int>, in height: Double, textGoesOn: Bool, starts: [Int]) -> Int {
        let room = textGoesOn ? min(height, pageHeight * style.share) : height
        let count = min(waiting.count, lines(in: room))
        guard count > 2, waiting.count - count == 1 else { return count }
        let last = waiting.upperBound - 1
        // The note has at least two lines above the one that would be carried alone.
        let start = starts.prefix { $0 <= last }.last ?? 0
        return last - max(start, waiting.lowerBound) >= 3 ? count - 1 : count
    }
}
