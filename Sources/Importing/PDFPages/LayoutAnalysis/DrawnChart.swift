/// A chart drawn with lines: rules like those of a table, with only a few numbers between them.
enum DrawnChart {
    static func isOne(_ grid: RuledGrid, _ inside: [PrintedCharacter]) -> Bool {
        grid.box.height > 60 && grid.box.width > 100 && (grid.columns.count - 1) * (grid.rows.count - 1) >= 6 && inside.count < 400
    }

    /// Removes the words of a chart from a page: those inside it and beside it, and the axis labels above and below.
    static func words(around box: PrintedBox, _ characters: inout [PrintedCharacter]) -> String {
        let inside = characters.filter { isInside(box, $0) }
        let lines = PrintedLine.lines(characters.filter { !isInside(box, $0) })
        var labels: [PrintedCharacter] = []
        var bottom = box.bottom
        var top = box.top
        for line in lines where line.box.middleY > box.top - 6 && line.box.middleY < box.bottom + 6 { labels += line.characters }
        for line in lines
        where line.box.middleY >= box.bottom + 6 && line.box.top - bottom < 1.2 * line.em && line.pieces(apart: 0.9).count > 1 {
            labels += line.characters
            bottom = line.box.bottom
        }
        for line in lines.reversed()
        where line.box.bottom <= box.top + 6 && line.box.middleY <= box.top - 6 && top - line.box.bottom < 1.5 * line.em
            && line.characters.count <= 6
        {
            labels += line.characters
            top = line.box.top
        }
        characters.removeAll { character in isInside(box, character) || labels.contains(character) }
        return PrintedLine.lines(inside + labels).map(\.text).joined(separator: " ").replacing("\t", with: " ")
    }

    private static func isInside(_ box: PrintedBox, _ character: PrintedCharacter) -> Bool {
        box.left <= character.box.middleX && character.box.middleX <= box.right && box.top <= character.box.middleY
            && character.box.middleY <= box.bottom
    }
}
