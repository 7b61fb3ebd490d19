@testable import Documents
@testable import Typesetting

/// The parts of official documents: mastheads, signatures, colophons.
extension DocumentGenerator {
    mutating func masthead() -> Block {
        let large = TextStyle(role: .xiaobiaosong, size: 20)
        var elements: [MastheadElement] = []
        if chance(20) { elements.append(.marks(MastheadMarks((0..<number(1...2)).map { _ in run(3, marks: false) }))) }
        let names = (0..<pick([1, 1, 1, 2, 3, 5])).map { _ in run(number(4...8), marks: false, large) }
        elements.append(
            .name(
                MastheadName(
                    names, suffix: chance(30) ? run(2, marks: false, large) : nil, top: elements.isEmpty ? pick([30, 60, 70]) : 110,
                    widest: page.textBlock.width)))
        if chance(80) {
            // Names and number share a line.
            let isSigned = cells > 20 && chance(20)
            let signers = (0..<number(1...3)).map { _ in run(3, marks: false) }
            elements.append(
                .number(
                    MastheadNumber(
                        run(7, marks: false), signers: isSigned ? MastheadSigners(label: run(3, marks: false), names: signers) : nil,
                        spaceAbove: number(0...1))))
        }
        elements.append(.rule(DividingRule(CompoundRule(width: page.textBlock.width, weights: [1]), .below(4))))
        elements.append(.space(lines: number(1...2)))
        return .masthead(Masthead(elements, hidesFolio: chance(10)))
    }

    private mutating func date() -> TextRun { TextRun("2025年\(number(1...12))月\(number(1...28))日", Self.body, origin: origin()) }

    mutating func signature() -> Block {
        let isNamed = chance(90)
        return .signature(
            Signature(
                name: isNamed ? run(number(2...12), marks: false) : nil,
                others: isNamed && chance(20) ? (0..<number(1...4)).map { _ in run(number(3...6), marks: false) } : [],
                date: isNamed && chance(10) ? nil : date(), spaceAbove: number(0...2), rightIndent: 20, dateIndent: 20))
    }

    private func spacing(_ indent: Double) -> SealSpacing {
        SealSpacing(rightIndent: indent, officeGap: 10, drop: 4, separation: 3)
    }

    mutating func seals() -> Block {
        let size = pick([36.0, 50, 60])
        let parties = (0..<pick([1, 1, 1, 2, 3, 4, 5, 6])).map { _ in
            SealedSignature.Party(
                text: run(number(3...6), marks: false), image: image(), width: size, height: size, alt: "印章")
        }
        return .sealedSignature(SealedSignature(.seals, parties: parties, date: date(), spacing: spacing(20)))
    }

    mutating func stamps() -> Block {
        let parties = (0..<pick([1, 1, 2, 3])).map { _ in
            let isDrawn = chance(70)
            return SealedSignature.Party(
                text: run(2, marks: false), image: isDrawn ? image() : nil, name: isDrawn ? nil : run(3, marks: false), width: 30,
                height: Double(number(15...45)), alt: "签名章")
        }
        return .sealedSignature(SealedSignature(.stamps, parties: parties, date: date(), spacing: spacing(0)))
    }

    mutating func colophon() -> Block {
        let count = chance(5) ? lines + 2 : number(1...3)
        let elements = (0..<count).map { _ in
            let entries = (0..<number(1...2)).map { _ in
                ColophonEntry(label: chance(50) ? run(2, marks: false) : nil, text: run(number(3...cells), marks: false))
            }
            return ColophonElement(entries: entries, right: chance(30) ? run(4, marks: false) : nil)
        }
        return .colophon(ColophonBlock(elements: elements, outerRule: 1, innerRule: 0.5, leading: 16, inset: 10))
    }
}
