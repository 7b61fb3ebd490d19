import Documents
import Typesetting

/// The numbers by which readers know the sheets: those printed on them (ISO 32000-1 12.4.2).
struct PageLabels {
    let sheets: [Page]

    var syntax: PDFSyntax {
        var syntax = PDFSyntax("<< /Nums [ ")
        var expected: Int?
        for (index, sheet) in sheets.enumerated() {
            if !sheet.imposedPages.isEmpty {
                // Two pages side by side: both numbers.
                syntax.add(index)
                syntax.add(" << /P ")
                syntax.add(text: sheet.imposedPages.map { String($0.number) }.joined(separator: "-"))
                syntax.add(" >> ")
                expected = nil
            } else if sheet.number != expected {
                syntax.add(index)
                syntax.add(" << /S /D /St ")
                syntax.add(max(1, sheet.number))
                syntax.add(" >> ")
                expected = sheet.number + 1
            } else {
                expected = sheet.number + 1
            }
        }
        syntax.add("] >>")
        return syntax
    }
}
