import Reports

/// Reads a spreadsheet (.xlsx) as texts and tables, sheet by sheet in the workbook's order.
struct Workbook {
    let package: OfficePackage
    let limits: ImportLimits
    let log: ImportLog

    private struct Sheet {
        var name: String
        var target: String
        var isHidden: Bool
    }

    func document() throws(ImportStop) -> LooseDocument {
        guard let main = try package.mainPart(unlessNamed: "xl/workbook.xml"), let bytes = try package.part(main) else {
            throw ImportStop(
                code: .damagedPart, chinese: "文件里没有工作簿，可能已损坏；请用原软件打开并重新保存",
                english: "the file has no workbook and may be damaged; open it in its own program and save it again")
        }
        let related = try package.relationships(of: main)
        let sheets = try sheets(bytes, main: main, related: related)
        var formats = CellFormats()
        if let target = related.first(where: { $0.kind == "styles" })?.target, let bytes = try package.part(target) {
            formats = CellFormats.read(bytes, package.parser(limits))
        }
        let texts = try texts(related)
        let visible = sheets.filter { !$0.isHidden }
        var document = LooseDocument()
        document.places = .sheets(visible.map(\.name))
        log.places = document.places
        let hidden = sheets.filter(\.isHidden).map { "“\($0.name)”" }
        if !hidden.isEmpty {
            log.add(
                .note, .hiddenContentSkipped, "略去隐藏的工作表 \(hidden.joined(separator: "、"))",
                "hidden sheets were left out: \(hidden.joined(separator: ", "))", hint: Message("如需导入，请取消隐藏", "unhide them to import them"))
        }
        var grids: [(name: String, grid: SheetGrid)] = []
        // What one sheet takes the others do not have.
        var left = limits
        for (index, sheet) in visible.enumerated() {
            grids.append((sheet.name, try grid(sheet, index: index, texts: texts, formats: formats, limits: &left)))
        }
        if FilledForm.isOne(grids.map(\.grid)) {
            FilledForm.read(grids, into: &document)
        } else {
            for (index, sheet) in grids.enumerated() {
                FactRows.read(sheet.grid, into: &document.stated)
                document.blocks += SheetBlocks(sheet: index).blocks(sheet.grid)
            }
        }
        guard !document.blocks.isEmpty || !document.filled.isEmpty else {
            throw ImportStop(code: .noText, chinese: "文件里没有文字", english: "the file holds no text")
        }
        return document
    }

    private func sheets(_ bytes: [UInt8], main: String, related: [OfficePackage.Relationship]) throws(ImportStop) -> [Sheet] {
        let targets = Dictionary(related.filter { $0.kind == "worksheet" }.map { ($0.id, $0.target) }) { first, _ in first }
        var sheets: [Sheet] = []
        let outcome = package.parser(limits).read(bytes) { event in
            guard case .begin("x:sheet", let attributes) = event, sheets.count < 500,
                let target = attributes["r:id"].flatMap({ targets[$0] })
            else { return }
            let state = attributes["state"] ?? "visible"
            sheets.append(
                Sheet(
                    name: String((attributes["name"] ?? "?").prefix(100)), target: target,
                    isHidden: state == "hidden" || state == "veryHidden"))
        }
        try outcome.refuse(part: main)
        guard sheets.contains(where: { !$0.isHidden }) else {
            throw ImportStop(code: .noText, chinese: "文件里没有可见的工作表", english: "the file has no sheet that is visible")
        }
        return sheets
    }

    private func texts(_ related: [OfficePackage.Relationship]) throws(ImportStop) -> [String] {
        guard let target = related.first(where: { $0.kind == "sharedStrings" })?.target, let bytes = try package.part(target) else {
            return []
        }
        let (texts, outcome) = SharedTexts.read(bytes, package.parser(limits))
        if outcome == .stopped {
            throw ImportStop(code: .importLimitExceeded, chinese: "文件中的文字太多", english: "the file holds too much text")
        }
        try outcome.refuse(part: target)
        return texts
    }

    private func grid(_ sheet: Sheet, index: Int, texts: [String], formats: CellFormats, limits: inout ImportLimits) throws(ImportStop)
        -> SheetGrid
    {
        guard let bytes = try package.part(sheet.target) else {
            throw ImportStop(
                code: .damagedPart, chinese: "文件缺少工作表“\(sheet.name)”的内容；请用原软件打开并重新保存",
                english: "the file lacks its sheet \(sheet.name); open it in its own program and save it again")
        }
        let reader = SheetReader(name: sheet.name, texts: texts, formats: formats, limits: limits)
        let outcome = package.parser(limits).read(bytes) { event throws(PartStop) in try reader.take(event) }
        if let stop = reader.stop { throw stop }
        try outcome.refuse(part: sheet.target)
        limits.pieces -= reader.cells
        limits.textBytes -= reader.textBytes
        guard let grid = SheetGrid(reader.sheet, limits: limits) else {
            throw ImportStop(
                code: .importLimitExceeded, chinese: "工作表“\(sheet.name)”合并的单元格太多",
                english: "the sheet \(sheet.name) has too many merged cells")
        }
        for place in reader.lostTexts.prefix(20) {
            log.add(
                .error, .damagedPart, "单元格的文字在文件中找不到", "the cell's text is not in the file",
                line: LoosePlaces.cell(sheet: index, row: place.row, column: place.column),
                hint: Message("请用原软件打开并重新保存", "open the file in its own program and save it again"))
        }
        if let first = reader.hiddenRows.min() {
            log.add(
                .note, .hiddenContentSkipped, "有 \(reader.hiddenRows.count) 个隐藏的行，一并导入",
                "\(reader.hiddenRows.count) hidden rows were imported like the others",
                line: LoosePlaces.cell(sheet: index, row: first, column: 0), hint: Message("不要的请删去", "remove what is not meant"))
        }
        let empty = reader.sheet.rows.flatMap { row, cells in
            cells.filter(\.isUncalculated).map { CellReference(row: row, column: $0.column) }
        }.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
        if let first = empty.first, !FilledForm.calculates(grid) {
            log.add(
                .warning, .formulaWithoutResult, "有 \(empty.count) 个公式没有计算结果，按空格处理",
                "\(empty.count) formulas have no result in the file and were taken for blank",
                line: LoosePlaces.cell(sheet: index, row: first.row, column: first.column),
                hint: Message("请用 Excel 或 WPS 打开并保存，再导入", "open the file in a spreadsheet program, save it, and import again"))
        }
        return grid
    }
}
