import Han

/// The characters of one line, from left to right.
struct PrintedLine {
    var characters: [PrintedCharacter]
    var box: PrintedBox
    /// The size of a Han character of the line in points, or its equivalent.
    let em: Float

    init(_ characters: [PrintedCharacter]) {
        let sorted = characters.sorted { ($0.box.left, $0.box.top) < ($1.box.left, $1.box.top) }
        self.characters = sorted
        box = sorted.dropFirst().reduce(sorted.first?.box ?? PrintedBox(left: 0, top: 0, right: 0, bottom: 0)) { $0.union($1.box) }
        let han = sorted.filter { $0.scalar.isHan }.map(\.box.width).sorted()
        let heights = sorted.map(\.box.height).sorted()
        // The advance of a Han character equals its size; the height of the font is a little more.
        let size = han.isEmpty ? (heights.isEmpty ? 0 : heights[heights.count / 2] * 0.85) : han[han.count / 2]
        em = max(size, 1)
    }

    /// Groups characters into lines, from top to bottom. Characters of different sizes in one line have their centres close
    /// together.
    static func lines(_ characters: [PrintedCharacter]) -> [PrintedLine] {
        var lines: [[PrintedCharacter]] = []
        var middle: Float = 0
        var height: Float = 0
        for character in characters.sorted(by: { ($0.box.middleY, $0.box.left) < ($1.box.middleY, $1.box.left) }) {
            if let last = lines.indices.last, character.box.middleY - middle < 0.45 * max(height, min(character.box.height, height * 1.5)) {
                lines[last].append(character)
                let count = Float(lines[last].count)
                middle += (character.box.middleY - middle) / count
                height = max(height, min(character.box.height, height * 1.5))
            } else {
                lines.append([character])
                middle = character.box.middleY
                height = character.box.height
            }
        }
        return lines.map(PrintedLine.init)
    }

    /// The pieces that are separated by at least this much space, in character sizes.
    func pieces(apart: Float) -> [PrintedLine] {
        var pieces: [[PrintedCharacter]] = []
        var end: Float = 0
        for character in characters {
            if let last = pieces.indices.last, character.box.left - end < apart * em {
                pieces[last].append(character)
            } else {
                pieces.append([character])
            }
            end = max(pieces[pieces.count - 1].count > 1 ? end : character.box.right, character.box.right)
        }
        return pieces.map(PrintedLine.init)
    }

    /// With a space between words, and a tab where there is room for a column. Letter-spaced text and figures have neither.
    var text: String {
        var text = String.UnicodeScalarView()
        var last: PrintedCharacter?
        let wide = isSpread ? Float.infinity : 0.75 * em
        for character in characters {
            if let last {
                let gap = character.box.left - last.box.right
                let isWord = !ProseTidying.isChinese(last.scalar) && !ProseTidying.isChinese(character.scalar)
                let areDigits = Self.isDigit(last.scalar) && Self.isDigit(character.scalar)
                if gap > 1.5 * em || gap > wide || isWord && gap > (areDigits ? 0.45 : 0.16) * em {
                    text.append(gap > 1.5 * em ? "\t" : " ")
                }
            }
            text.append(Radicals.ideograph(of: character.scalar) ?? character.scalar)
            last = character
        }
        return String(text)
    }

    /// Whether the text is letter-spaced throughout, as in titles and in cells that are filled from side to side.
    private var isSpread: Bool {
        let gaps = zip(characters, characters.dropFirst()).map { $1.box.left - $0.box.right }.sorted()
        return !gaps.isEmpty && gaps[gaps.count / 2] > 0.3 * em
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.halfWidth.isArabic }

    /// The text of two joined lines, with a space only between words of letters.
    static func joined(_ first: String, _ second: String) -> String {
        guard let last = first.unicodeScalars.last, let next = second.unicodeScalars.first else { return first + second }
        let areLetters = [last, next].allSatisfy { $0.properties.isAlphabetic && !$0.isHan }
        return first + (areLetters ? " " : "") + second
    }
}
