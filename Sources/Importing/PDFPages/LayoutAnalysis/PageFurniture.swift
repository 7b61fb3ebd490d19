import Han

/// The page numbers and running heads of pages, which are not part of the text.
struct PageFurniture {
    private(set) var numbers = 0
    private(set) var heads = 0

    /// The share of a page's height at the top and at the bottom in which furniture is looked for.
    private static let margin: Float = 0.12

    private struct MarginLine {
        var page: Int
        var text: String
        var isFoot: Bool
        /// The distance from the top or from the bottom of the page.
        var distance: Float
        var boxes: PrintedBox
        var isNumber: Bool
        var isBare: Bool
    }

    /// Removes them from the pages.
    mutating func remove(from pages: inout [PrintedPage]) {
        var lines: [MarginLine] = []
        for (index, page) in pages.enumerated() {
            let edge = page.characters.filter { $0.box.bottom < page.height * Self.margin || $0.box.top > page.height * (1 - Self.margin) }
            let printed = PrintedLine.lines(edge)
            for line in printed {
                let isFoot = line.box.middleY > page.height / 2
                let text = line.text.filter { !$0.isWhitespace }
                guard text.count <= 80 else { continue }
                lines.append(
                    MarginLine(
                        page: index, text: text, isFoot: isFoot, distance: isFoot ? page.height - line.box.middleY : line.box.middleY,
                        boxes: line.box, isNumber: Self.isPageNumber(text), isBare: text.allSatisfy(\.isNumber)))
            }
        }
        var dropped: [[PrintedBox]] = Array(repeating: [], count: pages.count)
        for line in lines where line.isNumber && isOutermost(line, lines, pages[line.page]) && (!line.isBare || counts(line, lines)) {
            dropped[line.page].append(line.boxes)
            numbers += 1
        }
        for line in lines where !line.isNumber && line.text.count >= 2 {
            let same = lines.filter {
                Self.stem($0.text) == Self.stem(line.text) && $0.isFoot == line.isFoot && abs($0.distance - line.distance) < 5
            }
            guard Set(same.map(\.page)).count >= max(2, (pages.count + 1) / 2 - 1), !isInTable(line, pages[line.page]) else { continue }
            dropped[line.page].append(line.boxes)
            heads += 1
        }
        for index in pages.indices where !dropped[index].isEmpty {
            pages[index].characters.removeAll { character in
                dropped[index].contains {
                    character.box.middleY > $0.top && character.box.middleY < $0.bottom && character.box.middleX >= $0.left
                        && character.box.middleX <= $0.right
                }
            }
        }
    }

    /// Whether only other furniture is between the line and the edge of the page.
    private func isOutermost(_ line: MarginLine, _ lines: [MarginLine], _ page: PrintedPage) -> Bool {
        !isInTable(line, page)
            && !page.characters.contains { line.isFoot ? $0.box.top > line.boxes.bottom + 30 : $0.box.bottom < line.boxes.top - 30 }
    }

    /// Whether there are rules above and below, or on both sides: a figure in the last row of a table is not a page number.
    private func isInTable(_ line: MarginLine, _ page: PrintedPage) -> Bool {
        let x = line.boxes.middleX
        let y = line.boxes.middleY
        let across = page.rules.filter { $0.isHorizontal && $0.start <= x && x <= $0.end }
        let down = page.rules.filter { !$0.isHorizontal && $0.start - 2 <= y && y <= $0.end + 2 }
        return across.contains { $0.position < y } && across.contains { $0.position > y }
            || down.contains { $0.position < x } && down.contains { $0.position > x }
    }

    /// A line of digits is a page number if other pages continue the count.
    private func counts(_ line: MarginLine, _ lines: [MarginLine]) -> Bool {
        guard let number = Int(line.text.filter(\.isASCII)), line.text.count <= 3 else { return false }
        return lines.contains { $0.isBare && $0.page != line.page && Int($0.text.filter(\.isASCII)) == number + $0.page - line.page }
            || number == line.page + 1
    }

    private static func stem(_ text: String) -> String { text.filter { !$0.isNumber } }

    /// `3`, `—3—`, `第3页`, `第3页共9页`, `3/9`, `第三页`.
    static func isPageNumber(_ text: String) -> Bool {
        var rest = text[...]
        let dashes: Set<Character> = ["-", "—", "–", "―", "－", "─", "·", "•", "~", "～", "_", "|"]
        while let first = rest.first, dashes.contains(first) { rest = rest.dropFirst() }
        while let last = rest.last, dashes.contains(last) { rest = rest.dropLast() }
        for word in ["第", "页", "共", "頁", "/", "，", ",", "Page", "of"] { rest = rest.replacing(word, with: " ")[...] }
        let numbers = rest.split(separator: " ")
        let isOnlyDigits = numbers.allSatisfy {
            $0.allSatisfy(\.isArabicOfEitherWidth) && $0.count <= 3
        }
        if isOnlyDigits { return (1...2).contains(numbers.count) && (text.count <= 12) }
        return text.hasPrefix("第") && text.hasSuffix("页") && numbers.count == 1
            && numbers[0].allSatisfy { ChineseNumeral.isNumeral($0, upTo: .hundreds) }
    }
}
