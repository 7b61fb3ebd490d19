/// The position of a cell in a sheet; rows and columns count from 0.
struct CellReference: Hashable, Sendable {
    var row: Int
    var column: Int

    static let rows = 1_048_576, columns = 16_384

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Parses `D7`; nil if there is no such cell.
    init?<Text: StringProtocol>(_ text: Text) {
        var column = 0
        var row = 0
        var hasDigits = false
        for byte in text.utf8 where byte != 0x24 {
            switch byte {
            case 0x41...0x5A where !hasDigits: column = column * 26 + Int(byte) - 0x40
            case 0x61...0x7A where !hasDigits: column = column * 26 + Int(byte) - 0x60
            case 0x30...0x39:
                hasDigits = true
                row = row * 10 + Int(byte) - 0x30
            default: return nil
            }
            guard column <= Self.columns, row <= Self.rows else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(row: row - 1, column: column - 1)
    }

    var text: String { Self.letters(column) + String(row + 1) }

    static func letters(_ column: Int) -> String {
        var rest = column + 1
        var letters = ""
        while rest > 0, let scalar = Unicode.Scalar(UInt32(0x41 + (rest - 1) % 26)) {
            letters = String(Character(scalar)) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}

/// A block of cells, such as those that are merged.
struct CellRange: Hashable, Sendable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>

    /// Parses `A1:D7`, or a single cell.
    init?(_ text: String) {
        let ends = text.split(separator: ":")
        guard let first = ends.first.flatMap({ CellReference($0) }), ends.count <= 2,
            let last = ends.count == 2 ? CellReference(ends[1]) : first
        else { return nil }
        rows = min(first.row, last.row)...max(first.row, last.row)
        columns = min(first.column, last.column)...max(first.column, last.column)
    }
}
