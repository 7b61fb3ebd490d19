/// Pages whose text runs up or down: a wide table was turned without setting the page's rotation.
enum TurnedPage {
    private static let least = 24

    static func upright(_ page: PrintedPage) -> PrintedPage {
        var across = 0
        var down = 0
        var up = 0
        for (first, second) in zip(page.characters, page.characters.dropFirst()) {
            let size = max(first.box.height, first.box.width) * 1.6
            let dx = second.box.middleX - first.box.middleX
            let dy = second.box.middleY - first.box.middleY
            guard abs(dx) < size, abs(dy) < size else { continue }
            if abs(dx) > abs(dy) { across += 1 } else if dy > 0 { down += 1 } else { up += 1 }
        }
        // Columns of upright characters in narrow cells run down too, but never a whole page.
        guard max(down, up) >= least, max(down, up) > 3 * across else { return page }
        return turned(page, isDownward: down > up)
    }

    private static func turned(_ page: PrintedPage, isDownward: Bool) -> PrintedPage {
        var turned = page
        (turned.width, turned.height) = (page.height, page.width)
        turned.characters = page.characters.map { character in
            let box = character.box
            return PrintedCharacter(
                character.scalar,
                isDownward
                    ? PrintedBox(left: box.top, top: page.width - box.right, right: box.bottom, bottom: page.width - box.left)
                    : PrintedBox(left: page.height - box.bottom, top: box.left, right: page.height - box.top, bottom: box.right))
        }
        turned.rules = page.rules.map { rule in
            switch (rule.isHorizontal, isDownward) {
            case (true, true):
                PrintedRule(isHorizontal: false, position: rule.position, start: page.width - rule.end, end: page.width - rule.start)
            case (false, true): PrintedRule(isHorizontal: true, position: page.width - rule.position, start: rule.start, end: rule.end)
            case (true, false): PrintedRule(isHorizontal: false, position: page.height - rule.position, start: rule.start, end: rule.end)
            case (false, false):
                PrintedRule(isHorizontal: true, position: rule.position, start: page.height - rule.end, end: page.height - rule.start)
            }
        }
        return turned
    }
}
