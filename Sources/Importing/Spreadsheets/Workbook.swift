import Reports

/// Reads a spreadsheet (.xlsx) as texts and tables, sheet by sheet in the workbook's order.
struct Workbook {
    let package: OfficePackage
    let limits: ImportLimits
    let log: ImportLog

    private struct SheetEntry {
        var name: String
        var target: String
        var isHidden: Bool
    }

    func document() throws -> LooseDocument {
        guard let main = try package.mainPart(unlessNamed: "xl/workbook.xml"), let bytes = try package.part(main) else {
            throw Diagnostic(.error, .damagedPart, .noWorkbook)
        }
        let related = try package.relationships(of: main)
        let sheets = try sheets(bytes, main: main, related: related)
        var formats = CellFormats()
        if let target = related.first(where: { $0.kind == "styles" })?.target, let bytes = try package.part(target) {
            formats = try CellFormats.read(bytes, package.parser(limits))
        }
        let texts = try texts(related)
        let visible = sheets.filter { !$0.isHidden }
        var document = LooseDocument()
        let hidden = sheets.filter(\.isHidden).map { "“\($0.name)”" }
        if !hidden.isEmpty {
            log.add(.note, .hiddenContentSkipped, .hiddenSheets(hidden), hint: .unhide)
        }
        var grids: [(name: String, grid: SheetGrid)] = []
        // The limits apply to all sheets together.
        var left = limits
        for sheet in visible {
            grids.append((sheet.name, try grid(sheet, texts: texts, formats: formats, limits: &left)))
        }
        if FilledForm.isOne(grids.map(\.grid)) {
            FilledForm.read(grids, into: &document)
        } else {
            for sheet in grids {
                FactRows.read(sheet.grid, into: &document.stated)
                document.blocks += SheetBlocks(sheet: sheet.name).blocks(sheet.grid)
            }
        }
        guard !document.blocks.isEmpty || !document.filled.isEmpty else {
            throw Diagnostic(.error, .noText, .noText)
        }
        return document
    }

    private func sheets(_ bytes: [UInt8], main: String, related: [OfficePackage.Relationship]) throws -> [SheetEntry] {
        let targets = Dictionary(related.filter { $0.kind == "worksheet" }.map { ($0.id, $0.target) }) { first, _ in first }
        var sheets: [SheetEntry] = []
        let outcome = try package.parser(limits).read(bytes) { event in
            guard case .begin("x:sheet", let attributes) = event, sheets.count < 500,
                let target = attributes["r:id"].flatMap({ targets[$0] })
            else { return }
            let state = attributes["state"] ?? "visible"
            sheets.append(
                SheetEntry(
                    name: String((attributes["name"] ?? "?").prefix(100)), target: target,
                    isHidden: state == "hidden" || state == "veryHidden"))
        }
        try outcome.requireWhole(main)
        guard sheets.contains(where: { !$0.isHidden }) else {
            throw Diagnostic(.error, .noText, .noVisibleSheet)
        }
        return sheets
    }

    private func texts(_ related: [OfficePackage.Relationship]) throws -> [String] {
        guard let target = related.first(where: { $0.kind == "sharedStrings" })?.target, let bytes = try package.part(target) else {
            return []
        }
        let (texts, outcome) = try SharedTexts.read(bytes, package.parser(limits))
        try outcome.requireWhole(target)
        return texts
    }

    private func grid(_ sheet: SheetEntry, texts: [String], formats: CellFormats, limits: inout ImportLimits) throws
        -> SheetGrid
    {
        guard let bytes = try package.part(sheet.target) else {
            throw Diagnostic(.error, .damagedPart, .sheetMissing(sheet.name))
        }
        let reader = SheetReader(name: sheet.name, texts: texts, formats: formats, limits: limits)
        let outcome = try package.parser(limits).read(bytes) { try reader.handle($0) }
        try outcome.requireWhole(sheet.target)
        limits.pieces -= reader.cells
        limits.textBytes -= reader.textBytes
        guard let grid = SheetGrid(reader.sheet, limits: limits) else {
            throw Diagnostic(.error, .importLimitExceeded, .tooManyMergedCells(sheet.name))
        }
        report(reader, grid, sheet: sheet.name)
        return grid
    }

    private func report(_ reader: SheetReader, _ grid: SheetGrid, sheet: String) {
        for cell in reader.lostTexts.prefix(20) {
            log.add(.error, .damagedPart, .textMissing, at: .sheetCell(sheet: sheet, cell), hint: .saveAgain)
        }
        if let first = reader.hiddenRows.min() {
            log.add(
                .note, .hiddenContentSkipped, .hiddenRows(reader.hiddenRows.count),
                at: .sheetCell(sheet: sheet, CellReference(row: first, column: 0)), hint: .removeUnwanted)
        }
        let empty = reader.sheet.rows.flatMap { row, cells in
            cells.filter(\.isUncalculated).map { CellReference(row: row, column: $0.column) }
        }.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
        if let first = empty.first, !FilledForm.calculates(grid) {
            log.add(
                .warning, .formulaWithoutResult, .formulasWithoutResult(empty.count), at: .sheetCell(sheet: sheet, first),
                hint: .calculate)
        }
    }
}

extension Message {
    fileprivate static let noWorkbook = Message(
        "文件里没有工作簿，可能已损坏；请用原软件打开并重新保存",
        "the file has no workbook and may be damaged; open it in its own program and save it again")

    fileprivate static func hiddenSheets(_ names: [String]) -> Message {
        Message("略去隐藏的工作表 \(names.joined(separator: "、"))", "skipped hidden sheets: \(names.joined(separator: ", "))")
    }

    fileprivate static let unhide = Message("如需导入，请取消隐藏", "unhide them to import them")
    fileprivate static let noText = Message("文件里没有文字", "the file contains no text")
    fileprivate static let noVisibleSheet = Message("文件里没有可见的工作表", "the file has no visible sheet")

    fileprivate static func sheetMissing(_ name: String) -> Message {
        Message(
            "文件缺少工作表“\(name)”的内容；请用原软件打开并重新保存",
            "the content of the sheet \(name) is missing; open the file in its own program and save it again")
    }

    fileprivate static func tooManyMergedCells(_ sheet: String) -> Message {
        Message("工作表“\(sheet)”合并的单元格太多", "the sheet \(sheet) has too many merged cells")
    }

    fileprivate static let textMissing = Message("单元格的文字在文件中找不到", "the text of the cell is missing from the file")
    fileprivate static let saveAgain = Message("请用原软件打开并重新保存", "open the file in its own program and save it again")

    fileprivate static func hiddenRows(_ count: Int) -> Message {
        Message("有 \(count) 个隐藏的行，一并导入", "\(count) hidden rows were imported like the others")
    }

    fileprivate static let removeUnwanted = Message("不要的请删去", "remove those that are not wanted")

    fileprivate static func formulasWithoutResult(_ count: Int) -> Message {
        Message("有 \(count) 个公式没有计算结果，按空格处理", "\(count) formulas have no result in the file and were read as blank")
    }

    fileprivate static let calculate = Message(
        "请用 Excel 或 WPS 打开并保存，再导入", "open the file in a spreadsheet program, save it, and import again")
}
