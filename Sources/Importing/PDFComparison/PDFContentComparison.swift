/// Compares two PDF files by what they show and say: pages, text, pixels, addresses of links, and the structure with its
/// texts. Bytes, fonts and metadata may differ.
struct PDFContentComparison {
    let limits: PrintedPageLimits

    /// - Returns: at most one difference of each aspect for each page, and one of the structure.
    func differences(expected: [UInt8], found: [UInt8]) throws(PrintedPageFailure) -> [PDFDifference] {
        let first = try ComparedPDF(expected, limits: limits)
        let second = try ComparedPDF(found, limits: limits)
        var differences: [PDFDifference] = []
        if first.pageCount != second.pageCount {
            differences.append(PDFDifference(.pageCount, expected: String(first.pageCount), found: String(second.pageCount)))
        }
        for number in 1...min(first.pageCount, second.pageCount) {
            differences += try pageDifferences(first.page(number), second.page(number), number: number)
        }
        if let difference = structureDifference(first, second) { differences.append(difference) }
        return differences
    }

    private func pageDifferences(_ first: ComparedPDFPage, _ second: ComparedPDFPage, number: Int) throws(PrintedPageFailure)
        -> [PDFDifference]
    {
        guard abs(first.width - second.width) < 0.01, abs(first.height - second.height) < 0.01 else {
            return [PDFDifference(.pageSize, page: number, expected: first.sizeText, found: second.sizeText)]
        }
        var differences: [PDFDifference] = []
        if let text = PDFDifference(.text, page: number, expected: first.lines, found: second.lines) { differences.append(text) }
        if let links = PDFDifference(.links, page: number, expected: first.addresses, found: second.addresses) {
            differences.append(links)
        }
        if let area = try differingArea(first, second, number: number) {
            differences.append(PDFDifference(.pixels, page: number, expected: "", found: area))
        }
        return differences
    }

    /// The smallest rectangle with all pixels that differ; nil if none does. Differences that are too small to be seen are
    /// ignored: another Cairo may round coordinates differently.
    private func differingArea(_ first: ComparedPDFPage, _ second: ComparedPDFPage, number: Int) throws(PrintedPageFailure) -> String? {
        guard let left = first.picture, let right = second.picture, left.columns == right.columns, left.rows == right.rows else {
            throw .outOfMemory(page: number)
        }
        var columns: ClosedRange<Int>?
        var rows: ClosedRange<Int>?
        for row in 0..<left.rows {
            let one = left.pixels + row * left.stride
            let other = right.pixels + row * right.stride
            for column in 0..<left.columns where PagePicture.differ(one[column], other[column]) {
                columns = min(columns?.lowerBound ?? column, column)...max(columns?.upperBound ?? column, column)
                rows = (rows?.lowerBound ?? row)...row
            }
        }
        guard let columns, let rows else { return nil }
        func millimetres(_ pixels: Int) -> Int { Int((Float(pixels) / left.scale / 72 * 25.4).rounded()) }
        let size = "\(max(1, millimetres(columns.count)))×\(max(1, millimetres(rows.count)))"
        return "\(size) mm @ (\(millimetres(columns.lowerBound)), \(millimetres(rows.lowerBound))) mm"
    }

    private func structureDifference(_ first: ComparedPDF, _ second: ComparedPDF) -> PDFDifference? {
        let expected = first.structure()
        let found = second.structure()
        let same = zip(expected, found).prefix { $0.description == $1.description }.count
        guard same < max(expected.count, found.count) else { return nil }
        let left = same < expected.count ? expected[same] : nil
        let right = same < found.count ? found[same] : nil
        let labels = PDFDifference.excerpts(left?.label ?? "", right?.label ?? "")
        return PDFDifference(.structure, page: left?.page ?? right?.page ?? 0, expected: labels.0, found: labels.1)
    }
}
