import Foundation
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

private typealias Grid = OfficialPages

/// Random documents: all text is on the pages and in the text block, nothing overlaps, and body lines are on the grid. The
/// texts are random characters.
@Suite struct OfficialPropertyTests {
    private struct Dice {
        var state: UInt64

        mutating func roll(_ range: ClosedRange<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int((state >> 33) % UInt64(range.count))
        }

        mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }

        mutating func han(_ range: ClosedRange<Int>) -> String {
            let characters = Array("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉")
            return String((0..<roll(range)).map { _ in characters[roll(0...19)] })
        }
    }

    private func document(_ dice: inout Dice) -> (format: String, keys: String) {
        let format = ["document", "letter", "order", "minutes"][dice.roll(0...3)]
        var keys: [String: Any] = [:]
        let agencies = (0..<(dice.chance(70) ? 1 : dice.roll(2...4))).map { "\(dice.han(3...12))局\($0)" }
        keys["agencies"] = agencies
        if format == "minutes" { keys["masthead"] = dice.han(3...12) + "纪要" }
        keys["number"] =
            format == "order"
            ? "第\(dice.roll(1...99))号" : format == "minutes" ? "第\(dice.roll(1...99))期" : "\(dice.han(1...4))〔2026〕\(dice.roll(1...200))号"
        keys["title"] = "关于" + dice.han(4...60) + "的通知"
        if dice.chance(30) { keys["copyNumber"] = "000\(dice.roll(100...999))" }
        if dice.chance(30) { keys["urgency"] = "特急" }
        if format == "document" && dice.chance(30) { keys["signers"] = (0..<dice.roll(1...4)).map { _ in dice.han(2...3) } }
        if format == "document" || format == "letter" { keys["recipients"] = (0..<dice.roll(1...6)).map { "\(dice.han(2...9))厅\($0)" } }
        keys["body"] =
            (0..<dice.roll(1...14)).map { _ -> Any in
                if dice.chance(15) {
                    return ["paragraph": dice.han(10...90) + "[^1]" + dice.han(1...40) + "。", "footnotes": [dice.han(5...90)]]
                }
                if dice.chance(10) { return ["list": (0..<dice.roll(1...4)).map { _ in dice.han(5...50) }, "numbering": "（1）"] }
                if dice.chance(10) {
                    return ["table": ["header": [["列", "数"]], "rows": (0..<dice.roll(1...30)).map { [dice.han(1...8), "\($0).5"] }]]
                }
                if dice.chance(6) {
                    return [
                        "chart": [
                            "kind": "bars", "title": dice.han(3...9), "categories": ["东", "西"],
                            "series": [["name": "系", "values": [1, dice.roll(2...9)]]],
                        ]
                    ]
                }
                return (dice.chance(20) ? "一、\(dice.han(3...12))" : dice.han(5...160) + "。")
            } + [dice.han(5...160) + "。"]
        if dice.chance(40) {
            keys["attachments"] = (0..<dice.roll(1...3)).map { _ -> [String: Any] in
                dice.chance(60) ? ["title": dice.han(4...40), "body": [dice.han(5...600) + "。"]] : ["title": dice.han(4...40)]
            }
        }
        var signature: [String: Any] = ["date": "2026-03-05"]
        if format == "order" { signature["signatories"] = [["office": dice.han(2...5), "name": dice.han(2...3)]] }
        keys["signature"] = signature
        if dice.chance(30) { keys["note"] = dice.han(4...30) }
        if format == "minutes" { keys["attendance"] = ["present": (0..<dice.roll(1...9)).map { _ in dice.han(2...12) }] }
        if dice.chance(60) {
            var colophon: [String: Any] = ["copies": (0..<dice.roll(1...12)).map { "\(dice.han(2...9))院\($0)" }]
            if format != "letter" {
                colophon["office"] = dice.han(4...10)
                colophon["date"] = "2026-03-06"
            }
            keys["colophon"] = colophon
        }
        let json = String(decoding: (try? JSONSerialization.data(withJSONObject: keys, options: .sortedKeys)) ?? Data(), as: UTF8.self)
        return (format, String(json.dropFirst().dropLast()))
    }

    @Test(arguments: 0..<12) func nothingIsLostAndNothingMeets(_ batch: Int) throws {
        var dice = Dice(state: UInt64(batch) &* 7_919 &+ 17)
        for number in 0..<25 {
            let (format, keys) = document(&dice)
            let note = Comment(rawValue: "\(batch).\(number) \(format): \(keys)")
            let pages = try OfficialPages(
                format, keys,
                options: RenderOptions(setting: SettingOptions(endsOnVerso: dice.chance(30)), policy: FindingPolicy(force: true)))
            let lines = pages.lines
            let shown = Set(lines.map(\.text).joined())
            #expect(Set(keys.filter { "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉".contains($0) }).isSubset(of: shown), note)
            for line in lines {
                let isFolio = line.size == 14 && line.baseline > Grid.bottom
                let isHead = line.ink == .red
                #expect(isFolio || isHead || line.baseline - line.size * 0.3 > Grid.top && line.baseline < Grid.bottom + 0.5, note)
                #expect(line.x > Grid.left - 9 && line.right < Grid.right + 9, note)
                // Body lines stand on the grid, whatever stands above them.
                if line.size == 16, line.text.count > 20 { #expect(abs(line.row - line.row.rounded()) < 0.02 || format == "letter", note) }
            }
            for page in pages.pages {
                let boxes = lines.filter { $0.page == page.number }.map {
                    Rect(x: $0.x, y: $0.baseline - $0.size * 0.75, width: max(0, $0.right - $0.x), height: $0.size * 0.6)
                }
                for (index, box) in boxes.enumerated() {
                    for other in boxes[..<index] {
                        let meets = box.x < other.right - 1 && other.x < box.right - 1 && box.y < other.bottom && other.y < box.bottom
                        #expect(
                            !meets, "\(page.number): \(lines.filter { $0.page == page.number }[index].text) on \(other) in \(note.rawValue)"
                        )
                    }
                }
                // No page with fewer than two lines of text, unless that is all it could be.
                let text = Set(lines.filter { $0.page == page.number && $0.size == 16 }.map { Int($0.row.rounded()) })
                #expect(page.marks.isEmpty || text.count != 1 || pages.pages.count == 1 || page.marks.count > 3, note)
            }
        }
    }
}
