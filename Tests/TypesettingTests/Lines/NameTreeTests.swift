import Documents
import Testing

@Suite struct NameTreeTests {
    private func names(_ names: NameTree, in text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.flatMap { start in
            names.names(in: scalars, at: start).map { String(String.UnicodeScalarView(scalars[$0])) }
        }
    }

    @Test func namesInsideOneAnotherAreFound() {
        let tree: NameTree = ["云泽市", "云泽市水务局", "水务局", "局"]
        #expect(names(tree, in: "报云泽市水务局。云泽县") == ["云泽市", "云泽市水务局", "水务局"])
        #expect(names([], in: "云泽市") == [] && NameTree([]).isEmpty)
    }

    /// The time does not grow with the number of names.
    @Test func thousandsOfNamesAreFound() {
        let offices = (0..<5_000).map { "第\($0)局" }
        #expect(names(NameTree(offices), in: offices.joined(separator: "，")) == offices)
    }
}
