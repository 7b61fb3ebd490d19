import Testing

@testable import Han

@Suite struct EditDistanceTests {
    @Test func changesAdditionsAndOmissionsCount() {
        for (a, b, distance) in [("", "", 0), ("agency", "agency", 0), ("agencey", "agency", 1), ("kitten", "sitting", 3), ("", "机关", 2)] {
            #expect(EditDistance.between(a, b) == distance && EditDistance.between(b, a) == distance)
        }
    }

    @Test func aLimitIsNotExceededByMoreThanOne() {
        #expect(EditDistance.between("总体情况", "主动公开", limit: 1) == 2)
        #expect(EditDistance.between("一", "一二三四五", limit: 2) == 3)
    }

    @Test func longTextsAreNotCompared() {
        let long = String(repeating: "长", count: 1_000_000)
        #expect(EditDistance.between(long, long, limit: 3) == 4)
    }
}
