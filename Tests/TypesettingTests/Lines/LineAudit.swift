@testable import Documents
@testable import Typesetting

/// Checks a set paragraph for faults that are wrong whatever its text and style. Lengths in cells.
struct LineAudit {
    let paragraph: ParagraphGenerator.Paragraph
    let set: SetText
    private let lines: [PlacedLine]
    private(set) var faults: [String] = []
    private static let close = 0.001

    init(_ paragraph: ParagraphGenerator.Paragraph, _ set: SetText) {
        self.paragraph = paragraph
        self.set = set
        lines = set.lines.map { PlacedLine($0, style: paragraph.style) }
        checkText()
        checkClusters()
        guard !set.overflows else { return }
        checkBreaks()
        for index in lines.indices {
            checkWidth(index)
            checkGaps(lines[index])
        }
    }

    private mutating func fault(_ what: String) {
        faults.append(
            "\(what): \(set.lines.map(\.text).joined(separator: "|")) on \(paragraph.cells), \(paragraph.first), \(paragraph.hanging), \(paragraph.style)"
        )
    }

    /// No text is lost, repeated or moved, except for spaces at the ends of lines.
    private mutating func checkText() {
        let text = paragraph.text.unicodeScalars.map(\.value)
        var place = 0
        for line in lines {
            if place > 0 { while place < text.count, text[place] == 0x20 { place += 1 } }
            for scalar in line.scalars {
                guard place < text.count, text[place] == scalar else { return fault("text") }
                place += 1
            }
        }
        if place != text.count { fault("text") }
    }

    private mutating func checkClusters() {
        for run in set.lines.flatMap(\.runs) {
            let glyphs = run.glyphs
            if glyphs.clusters.reduce(0, { $0 + $1.glyphs }) != glyphs.glyphs.count
                || glyphs.clusters.reduce(0, { $0 + $1.bytes }) != glyphs.text.utf8.count
            {
                fault("clusters")
            }
            if !glyphs.text.unicodeScalars.map(\.value).elementsEqual(glyphs.glyphs.map(\.id)) { fault("text of a run") }
        }
    }

    // MARK: Breaks

    private mutating func checkBreaks() {
        let level = paragraph.style.prohibitions
        for (line, next) in zip(lines, lines.dropFirst()) {
            guard let last = line.roles.last, let first = next.roles.first else {
                fault("empty line")
                continue
            }
            switch first {
            case .closing, .pause, .stop, .interpunct, .connector, .suffix: fault("line start")
            case .solidus where level >= .gb: fault("solidus at a line's start")
            case .dash where level >= .strict, .ellipsis where level >= .strict: fault("dash at a line's start")
            default: break
            }
            switch last {
            case .opening, .prefix: fault("line end")
            case .solidus where level >= .gb: fault("solidus at a line's end")
            default: break
            }
            if last.isWestern && first == .digit || last == .digit && first.isWestern {
                // GB/T 9704 may be broken at its space.
                if !paragraph.text.contains("\(character(line.scalars.last!)) \(character(next.scalars.first!))") { fault("number parted") }
            }
            // Long ranges may be broken after their dash; 3～5 may not.
            let digits = line.scalars.dropLast().reversed().prefix { CharacterClass.of(character($0).unicodeScalars.first!) == .digit }
                .count
            if last == .connector && first == .digit && digits < 4 { fault("range parted") }
            let pair = (character(line.scalars.last!), character(next.scalars.first!))
            if last == .digit && "年月日".contains(pair.1) || first == .digit && "第〕".contains(pair.0) { fault("number parted from its word") }
            if isPair(last), last == first, line.scalars.reversed().prefix(while: { $0 == line.scalars.last! }).count % 2 == 1 {
                fault("pair parted")
            }
        }
    }

    private func isPair(_ role: PlacedLine.Role) -> Bool { role == .dash || role == .ellipsis }
    private func character(_ scalar: UInt32) -> Character { Character(Unicode.Scalar(scalar)!) }

    // MARK: Widths

    /// Lines are flush except for the last. Only the blank half of a mark or a hanging mark exceeds the measure.
    private mutating func checkWidth(_ number: Int) {
        let line = lines[number]
        guard line.count > 0 else { return }
        let last = line.count - 1
        let over = line.end - Double(paragraph.cells)
        let indent = Double(number == 0 ? paragraph.first : paragraph.hanging)
        let trim = paragraph.style.trimsLineStart ? line.blankLeft(0) : 0
        if abs(line.starts[0] - (indent - trim)) > Self.close { fault("indent of line \(number + 1)") }
        if over > Self.close {
            let mark = line.scalars[last]
            let hangs =
                paragraph.style.hangs && (mark == 0x3001 || mark == 0xFF0C || mark == 0x3002)
                && (last == 0 || !line.roles[last - 1].hasBlank)
            let isTrimmed = line.blankRight(last) > 0 && abs(over - 0.5) < Self.close
            let isHung = hangs && abs(over - line.advances[last]) < Self.close
            if !isTrimmed && !isHung { fault("line \(number + 1) is over by \(over)") }
        } else if over < -Self.close, number + 1 < lines.count {
            let stretches = (0..<last).contains { line.roles[$0].isFree && line.roles[$0 + 1].isFree }
            if stretches { fault("line \(number + 1) is short by \(-over)") }
        }
    }

    private mutating func checkGaps(_ line: PlacedLine) {
        var shares: [Double] = []
        var westernGaps: [Double] = []
        var isReduced = false
        for index in 0..<max(0, line.count - 1) {
            let (left, right) = (line.roles[index], line.roles[index + 1])
            let step = line.starts[index + 1] - line.starts[index]
            if right == .space { continue }
            if left == .space {
                guard index > 0 else { continue }
                let space = line.starts[index + 1] - line.starts[index - 1] - line.advances[index - 1]
                if line.blankRight(index - 1) == 0 && line.blankLeft(index + 1) == 0
                    && (space < 0.25 - Self.close || space > 0.5 + Self.close)
                {
                    fault("word space of \(space)")
                }
                continue
            }
            let blank = line.blankRight(index) + line.blankLeft(index + 1)
            let isPairOfMarks = left.hasBlank && right.hasBlank && blank > 0
            let isHanLatin = left == .han && right.isWestern || left.isWestern && right == .han
            if isHanLatin && paragraph.style.hanLatinSpace > 0 {
                westernGaps.append(step - line.advances[index])
                continue
            }
            let natural = line.advances[index] - (isPairOfMarks ? 0.5 : 0)
            let keepsWhole = left == .stop && !paragraph.style.tightensStops && !isPairOfMarks
            let least = isPairOfMarks ? line.advances[index] - blank : natural - (keepsWhole ? 0 : min(0.5, blank))
            if step < least - Self.close { fault("gap of \(step) behind the \(index + 1)th of \(String(line.scalars.map(character)))") }
            let change = step - natural
            if change < -Self.close { isReduced = true }
            if left.isFree && right.isFree {
                shares.append(change)
            } else if keepsDistance(left, right), abs(change) > Self.close {
                fault("gap behind the \(index + 1)th changed by \(change)")
            }
        }
        let widest = shares.max() ?? 0
        if isReduced && widest > Self.close { fault("reduced and widened at once") }
        if !isReduced, let least = shares.min(), widest - least > Self.close { fault("widened unevenly") }
        for gap in westernGaps {
            if gap < 0.125 - Self.close { fault("Han and Western nearer than an eighth") }
            if !shares.isEmpty && gap > 1.0 / 3 + max(0, widest) + Self.close { fault("Han and Western further than a third: \(gap)") }
            if widest > Self.close && gap < 1.0 / 3 - Self.close { fault("characters widened before spaces") }
        }
    }

    /// Letters, digits, dashes and the marks inside numbers keep their distances.
    private func keepsDistance(_ left: PlacedLine.Role, _ right: PlacedLine.Role) -> Bool {
        left.isWestern && right.isWestern || isPair(left) && left == right || right == .suffix || left == .prefix
            || [left, right].contains { $0 == .connector || $0 == .solidus || $0 == .interpunct }
    }

    var endsInLoneCharacter: Bool { lines.count > 1 && lines[lines.count - 1].isLone }
}
