import Documents
import Typesetting

/// Writes the operators that set an ink (ISO 32000-1 8.6.8).
struct InkOperators {
    /// What the ink is for; RGB on screens and in office printing, process colours on a press.
    let isForPress: Bool

    /// - Parameter isFill: the ink of areas and glyphs; otherwise that of lines.
    func syntax(_ ink: Ink, isFill: Bool) -> PDFSyntax {
        var syntax = PDFSyntax()
        switch ink {
        case .black: add([0], isFill ? " g" : " G", to: &syntax)
        case .grey(let lightness): add([lightness], isFill ? " g" : " G", to: &syntax)
        case .red where isForPress:
            // Magenta and yellow at 80 % (GB/T 9704-2012 6.2).
            add([0, 0.8, 0.8, 0], isFill ? " k" : " K", to: &syntax)
        case .red:
            let colour = ink.screenColour
            add([colour.red, colour.green, colour.blue], isFill ? " rg" : " RG", to: &syntax)
        }
        return syntax
    }

    private func add(_ operands: [Double], _ name: StaticString, to syntax: inout PDFSyntax) {
        for (index, operand) in operands.enumerated() {
            if index > 0 { syntax.add(" ") }
            syntax.add(operand)
        }
        syntax.add(name)
    }
}
