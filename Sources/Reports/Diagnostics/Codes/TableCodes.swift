/// Tables of the author.
extension DiagnosticCode {
    package static let tableWithoutCells = Self("TAB-01", "表格没有单元格", "a table has no cells")
    package static let rowTooShort = Self("TAB-02", "一行的列数不足", "a row is too short")
    package static let cellOutsideTable = Self("TAB-03", "单元格伸出表格", "a cell extends beyond its table")
    package static let overlappingCells = Self("TAB-04", "单元格重叠", "cells overlap")
    package static let tableWithoutHeaders = Self("TAB-05", "表格没有标目", "a table has no header cells")

    static let tableCodes: [Self] = [
        .tableWithoutCells, .rowTooShort, .cellOutsideTable, .overlappingCells, .tableWithoutHeaders,
    ]
}
