import Testing

@testable import Documents
@testable import Typesetting

private let spacing = SealSpacing(rightIndent: 64, officeGap: 0, drop: 8, separation: 8)

private func rows(_ parties: [SealBox], spacing: SealSpacing = spacing) -> [SealRows.Row] {
    SealRows(parties, date: 96, measure: 442, leading: 29, spacing: spacing).rows
}

private func seals(_ widths: Double..., height: Double = 120) -> [SealBox] { widths.map { .init(width: $0, height: height) } }

private func same(_ count: Int, _ width: Double = 120, height: Double = 120) -> [SealBox] {
    Array(repeating: .init(width: width, height: height), count: count)
}

/// The places of seals (GB/T 9704-2012 7.3.5.1). The text block is 442 wide. A date of 96 that ends 64 from its right edge
/// has its middle at 330.
@Suite struct SealRowsTests {
    @Test func severalSealsStandInColumnsAndTheLastIsOnTheDate() {
        let wide = [60.0, 195, 330]
        let two = [178.0, 330]
        let expected: [[[Double]]] = [
            [[330]], [two], [wide], [two, two], [wide, [195, 330]], [wide, wide], [wide, wide, [330]], [wide, wide, [195, 330]],
        ]
        for (index, centres) in expected.enumerated() { #expect(rows(same(index + 1)).map(\.centres) == centres, "\(index + 1) seals") }
        #expect(rows(same(5)).map(\.parties) == [0..<3, 3..<5])
    }

    /// The names of a row are on the third line, and the date follows those of the last row.
    @Test func namesAreSlightlyBelowTheMiddleOfTheirSeals() {
        let six = rows(same(6))
        #expect(six.map(\.nameLine) == [2, 2] && six.map(\.dateLine) == [nil, 3] && six.map(\.lines) == [5, 5])
        // 8 above the middle of the name (72.5), and of the name and the date (87).
        #expect(six.map(\.middle) == [64.5, 79] && six.map(\.top) == [4.5, 19])
        #expect(rows([.init(width: 120, height: 120, nameLines: 2)]).map { [$0.nameLine, $0.dateLine, $0.lines] } == [[1, 3, 5]])
        // Without a seal above them the names start at once.
        #expect(rows(same(1, 100, height: 20)).map { [$0.nameLine, $0.lines] } == [[0, 2]])
    }

    @Test func columnsFollowTheWidestName() {
        #expect(rows(same(6, 200)).map(\.centres) == [[100, 330], [100, 330], [100, 330]])
        #expect(rows(seals(120, 220)).map(\.centres) == [[128, 330]])
        #expect(rows(seals(120, 120, 180)).map(\.centres) == [[148, 330], [330]])
        // There is no room for another beside a name of 240.
        #expect(rows(seals(240, 240)).map(\.centres) == [[322], [322]])
    }

    /// A long name ends at the edge of the text block, and the date is under its middle.
    @Test func aNameThatReachesTheEdgeMovesTheDate() {
        #expect(rows(seals(260)).map(\.centres) == [[312]])
        #expect(rows(seals(442)).map(\.centres) == [[221]])
    }

    /// Seals of exactly three lines fill theirs. A row below them needs another line.
    @Test func rowsKeepTheLeastDistance() {
        let level = SealSpacing(rightIndent: 64, officeGap: 0, drop: 0, separation: 8)
        let three = rows(same(9, height: 87), spacing: level)
        #expect(three.map(\.top) == [0, 0, 14.5] && three.map(\.lines) == [4, 3, 4])
    }

    @Test func sealsNeitherTouchNorLeaveTheTextBlock() {
        var state: UInt64 = 9704
        func roll(_ range: ClosedRange<Int>) -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(range.lowerBound + Int((state >> 33) % UInt64(range.count)))
        }
        for count in 1...12 {
            for _ in 0..<50 {
                let parties = (0..<count).map { _ in SealBox(width: max(120, roll(60...440)), height: roll(60...120)) }
                let rows = rows(parties)
                #expect(rows.flatMap(\.parties) == Array(0..<count))
                #expect(
                    Set(rows.dropLast().map(\.centres)).count <= 1
                        && rows.allSatisfy { rows[0].centres.suffix($0.centres.count) == $0.centres })
                var start = 0.0
                var bottom = -Double.infinity
                for row in rows {
                    let members = parties[row.parties]
                    for (party, centre) in zip(members, row.centres) {
                        #expect(centre - party.width / 2 > -0.01 && centre + party.width / 2 < 442.01)
                        #expect(row.middle - party.height / 2 > -0.01 && start + row.middle - party.height / 2 > bottom + 7.98)
                    }
                    for (left, right) in zip(zip(members, row.centres), zip(members, row.centres).dropFirst()) {
                        #expect(right.1 - right.0.width / 2 - left.1 - left.0.width / 2 > 7.98)
                    }
                    #expect(row.top < 29)
                    bottom = start + row.middle + (members.map(\.height).max() ?? 0) / 2
                    start += Double(row.lines) * 29
                    #expect(bottom < start + 0.01)
                }
            }
        }
    }
}
