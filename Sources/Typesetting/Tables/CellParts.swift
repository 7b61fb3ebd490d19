import Documents

/// What a line of a cell with several parts belongs to.
package struct PartLine: Sendable, Hashable {
    /// The index of the part in the cell.
    var part: Int
    /// How many bytes at its start are the label of an item.
    var labelBytes = 0
    /// The image that begins at the top of this line.
    var image: SetImage?
    /// The number of lines of an image above this one, whose room is the image's.
    var linesAbove = 0
}

/// An image in a cell at its size on the page, in points.
package struct SetImage: Sendable, Hashable {
    var image: CellImage
    var width: Double
    var height: Double
    /// The number of lines whose room it takes.
    var lines: Int
    var element = Structure.ID.none

    /// Returns the mark of the image, centred in the room of its lines.
    ///
    /// - Parameters:
    ///   - y: The top of its first line.
    ///   - pitch: The distance of lines.
    func mark(x: Double, y: Double, pitch: Double) -> Mark {
        let top = y + (Double(lines) * pitch - height) / 2
        var mark = Mark(.image(image.image, Rect(x: x, y: top, width: width, height: height)), origin: image.origin)
        mark.element = element
        return mark
    }
}

extension TableCell {
    /// The first run of its text.
    var leading: TextRun? { runs.leading ?? parts.lazy.compactMap { $0.runs.leading }.first }

    /// Its text, for messages.
    var plainText: String { parts.isEmpty ? runs.plainText : parts.map(\.runs.plainText).joined(separator: " ") }

    /// All that stands in it as parts.
    var allParts: [CellPart] { parts.isEmpty ? [.paragraph(runs)] : parts }
}

/// Sets the paragraphs, items and images of a cell one below the other.
struct PartSetter {
    let setter: any CellSetter
    /// The distance of lines, in points.
    let pitch: Double
    let size: Double
    let tightness: Double
    let measure: Double
    let alignment: Alignment

    func lines(of parts: [CellPart]) -> SetText {
        var result = SetText(lines: [], overflows: false)
        for (index, part) in parts.enumerated() {
            var set: SetText
            switch part {
            case .paragraph(let runs): set = text(runs, measure: measure)
            case .item(_, let label, let runs): set = item(label, runs)
            case .image(let image): set = SetText(lines: lines(of: image), overflows: false)
            }
            for line in set.lines.indices { set.lines[line].part = (set.lines[line].part ?? PartLine(part: 0)).with(part: index) }
            result.lines += set.lines
            result.overflows = result.overflows || set.overflows
        }
        return result
    }

    private func text(_ runs: [TextRun], measure: Double) -> SetText {
        var runs = runs.scaled(to: size)
        if tightness < 1 { runs = Tightening.runs(runs, tightness) }
        var result = SetText(lines: [], overflows: false)
        for paragraph in CellText.paragraphs(runs) {
            let text = setter.set(paragraph, measure: measure, firstIndent: 0, alignment: alignment)
            result.lines += text.lines
            result.overflows = result.overflows || text.overflows
        }
        return result
    }

    private func item(_ label: TextRun, _ runs: [TextRun]) -> SetText {
        let label = setter.line([label].scaled(to: size))
        let indent = label.width
        var body = text(runs, measure: max(measure - indent, 0))
        if body.lines.isEmpty { body.lines = [SetLine(runs: [], width: 0)] }
        for line in body.lines.indices {
            for run in body.lines[line].runs.indices { body.lines[line].runs[run].glyphs.origin.x += indent }
            body.lines[line].decorations = body.lines[line].decorations.map { $0.moved(by: indent, 0) }
            body.lines[line].width += indent
        }
        body.lines[0].issues = label.issues + body.lines[0].issues
        let runs = label.lines.flatMap(\.runs)
        body.lines[0].runs = runs + body.lines[0].runs
        body.lines[0].part = PartLine(part: 0, labelBytes: runs.reduce(0) { $0 + $1.glyphs.text.utf8.count })
        body.overflows = body.overflows || label.overflows || indent > measure + lengthTolerance
        return body
    }

    /// An image takes the room of whole lines, so that the lines of a cell have one distance.
    private func lines(of image: CellImage) -> [SetLine] {
        let width = min(image.width, measure)
        let height = image.width > 0 ? image.height * width / image.width : 0
        let count = pitch > 0 ? max(Int((height / pitch - lengthTolerance).rounded(.up)), 1) : 1
        let set = SetImage(image: image, width: width, height: height, lines: count)
        return (0..<count).map { number in
            var line = SetLine(runs: [], width: number == 0 ? width : 0)
            line.part = PartLine(part: 0, image: number == 0 ? set : nil, linesAbove: number)
            return line
        }
    }
}

extension PartLine {
    fileprivate func with(part: Int) -> PartLine {
        var line = self
        line.part = part
        return line
    }
}

extension SetCell {
    /// Returns the number of lines above a break that is wished below `count` lines; no image is divided.
    func undivided(_ count: Int) -> Int {
        text.lines.indices.contains(count) ? count - (text.lines[count].part?.linesAbove ?? 0) : count
    }
}
