import Testing

@testable import Documents
@testable import Painting
@testable import Typesetting

/// Rewriting the content of a page.
@Suite struct ContentStreamTests {
    private func made(
        _ content: String, _ owners: [ContentMarker.MarkedPiece.Owner], press: Bool = false, _ structure: Structure = Structure()
    )
        -> (text: String, owners: [Int])
    {
        let stream = ContentStream(
            pieces: owners.map { ContentMarker.MarkedPiece(owner: $0, page: 1) }, structure: structure,
            operators: InkOperators(isForPress: press))
        let made = Array(content.utf8).withUnsafeBufferPointer { stream.made(over: $0) }
        return (
            String(decoding: made.bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " "),
            made.owners.map(\.element)
        )
    }

    private var sample: (structure: Structure, heading: Structure.ID, figure: Structure.ID) {
        var structure = Structure()
        let heading = structure.add(.heading(level: 2), in: .document)
        let figure = structure.add(.figure, in: .document)
        return (structure, heading, figure)
    }

    @Test func greysAreBlackInkAlone() {
        #expect(made("0 0 0 rg /a0 gs\n0.5 0.5 0.5 RG 1 0 0 rg", []).text == "0 g /a0 gs 0.5 G 1 0 0 rg")
        #expect(made("0.9 0.1 0.1 rg", []).text == "0.9 0.1 0.1 rg")
        #expect(made("0.9 0.1 0.1 rg 0.9 0.1 0.1 RG", [], press: true).text == "0 0.8 0.8 0 k 0 0.8 0.8 0 K")
    }

    @Test func stringsAreKept() {
        for text in ["(0 0 0 rg )Tj", "(a\\)0 0 0 rg)Tj", "(a(b)0 0 0 rg)Tj", "(0 0 0 rg", "<0001", "rg", "0 rg", "EMC BDC ET"] {
            #expect(made(text, []).text == text)
        }
    }

    @Test func textIsMarkedInsideTextObjects() {
        let (structure, heading, _) = sample
        let (text, owners) = made(
            "/P << /MCID 0 >> BDC\n0 0 0 rg BT\n1 0 0 1 0 0 Tm\n/f 1 Tf\n[<01>]TJ\nET\nEMC", [.element(heading)], structure)
        #expect(text == "0 g BT 1 0 0 1 0 0 Tm /f 1 Tf /H2 << /MCID 0 >> BDC [<01>]TJ EMC ET")
        #expect(owners == [heading.number])
    }

    /// Each squeezed pair is marked separately, in the order of the text, and marked content does not nest.
    @Test func squeezedPunctuationIsMarkedSeparately() {
        let (structure, heading, _) = sample
        let content = "/P << /MCID 0 >> BDC BT [<01>]TJ /Span << /ActualText <feff300bff08> >> BDC [<02>4<03>]TJ EMC [<04>]TJ ET EMC"
        let (text, owners) = made(content, [.element(heading)], structure)
        #expect(
            text
                == "BT /H2 << /MCID 0 >> BDC [<01>]TJ EMC /Span << /MCID 1 /ActualText <feff300bff08> >> BDC [<02>4<03>]TJ EMC /H2 << /MCID 2 >> BDC [<04>]TJ EMC ET"
        )
        #expect(owners == [heading.number, heading.number, heading.number])
        let first = made("/P << /MCID 0 >> BDC BT /Span << /ActualText <feff> >> BDC [<02>]TJ EMC ET EMC", [.element(heading)], structure)
        #expect(first.text == "BT /Span << /MCID 0 /ActualText <feff> >> BDC [<02>]TJ EMC ET" && first.owners.count == 1)
    }

    @Test func figuresAreMarkedAsAWholeAndArtifactsAreNoContent() {
        let (structure, _, figure) = sample
        let content =
            "/P << /MCID 0 >> BDC 0 0 1 1 re f EMC /P << /MCID 1 >> BDC /x Do BT (a)Tj ET EMC /P << /MCID 2 >> BDC BT (1)Tj ET EMC"
        let (text, owners) = made(content, [.artifact(.layout), .element(figure), .artifact(.pagination)], structure)
        #expect(
            text
                == "/Artifact << /Type /Layout >> BDC 0 0 1 1 re f EMC /Figure << /MCID 0 >> BDC /x Do BT (a)Tj ET EMC /Artifact << /Type /Pagination >> BDC BT (1)Tj ET EMC"
        )
        #expect(owners == [figure.number])
    }

    @Test func numbersAndTextStringsAreWritten() {
        var syntax = PDFSyntax()
        for number in [0, 7, 10, 1234, -5] {
            syntax.add(number)
            syntax.add(" ")
        }
        for number in [0.5, -1.25, 595.27559, 3, 0.00004, .nan] as [Double] {
            syntax.add(number)
            syntax.add(" ")
        }
        syntax.add(text: "a(b)\\")
        syntax.add(text: "行𬭎")
        #expect(String(decoding: syntax.bytes, as: UTF8.self) == "0 7 10 1234 -5 0.5 -1.25 595.2756 3 0 0 (a\\(b\\)\\\\)<FEFF884CD872DF4E>")
    }

    @Test func titlesKeepWhatCanBePrinted() {
        #expect("甲\u{0}乙\u{7}\u{202E}丙\u{FEFF}\u{FFFF}丁".printable == "甲乙丙丁")
        #expect("甲\n乙 a\nb".printable == "甲乙 a b")
        #expect("<x>&😀".printable == "<x>&😀")
    }
}
