@testable import Documents
@testable import Typesetting

/// The characters of a set line and the start of the cell of each, determined from the glyphs alone. Lengths in cells.
struct PlacedLine {
    /// The role of a character in a line, determined here without the engine's own table.
    enum Role: UInt8 {
        case han, western, digit, space, opening, closing, pause, stop, dash, ellipsis, interpunct, connector, solidus, suffix, prefix

        /// Marks whose cell has a blank half.
        var hasBlank: Bool { self == .opening || self == .closing || self == .pause || self == .stop }
        var isWestern: Bool { self == .western || self == .digit }
        /// Gaps between two of these take an equal share of the space to fill.
        var isFree: Bool { self == .han || hasBlank }
    }

    var scalars: [UInt32] = []
    var roles: [Role] = []
    var advances: [Double] = []
    var starts: [Double] = []

    init(_ line: SetLine, style: LineStyle) {
        for run in line.runs {
            for glyph in run.glyphs.glyphs {
                let role = Self.role(glyph.id)
                let advance = Self.advance(glyph.id, role, style.markWidths)
                scalars.append(glyph.id)
                roles.append(role)
                advances.append(advance)
                // The ink of an opening mark is in the right half of its cell.
                starts.append((run.glyphs.origin.x + glyph.x) / 10 + (role == .opening ? 1 - advance : 0))
            }
        }
        // A single dash joins; two are a pause.
        for index in roles.indices where roles[index] == .dash {
            let beside = (index > 0 && scalars[index - 1] == 0x2014) || (index + 1 < scalars.count && scalars[index + 1] == 0x2014)
            if !beside { roles[index] = .connector }
        }
    }

    var count: Int { scalars.count }
    var end: Double { starts.isEmpty ? 0 : starts[count - 1] + advances[count - 1] }

    func blankRight(_ index: Int) -> Double { roles[index] != .opening && roles[index].hasBlank && advances[index] == 1 ? 0.5 : 0 }
    func blankLeft(_ index: Int) -> Double { roles[index] == .opening && advances[index] == 1 ? 0.5 : 0 }

    /// Whether the line has at most one character besides marks.
    var isLone: Bool { roles.count { $0 == .han || $0.isWestern } < 2 }

    static func role(_ scalar: UInt32) -> Role {
        if scalar >= 0x4E00 && scalar < 0xA000 { return .han }
        switch Unicode.Scalar(scalar)! {
        case "0"..."9": return .digit
        case " ": return .space
        case "“", "‘", "（", "《", "【", "「", "〔": return .opening
        case "”", "’", "）", "》", "】", "」", "〕": return .closing
        case "，", "、", "；", "：": return .pause
        case "。", "！", "？": return .stop
        case "—": return .dash
        case "…": return .ellipsis
        case "·": return .interpunct
        case "～": return .connector
        case "／": return .solidus
        case "％", "‰", "℃": return .suffix
        case "￥": return .prefix
        default: return .western
        }
    }

    private static func advance(_ scalar: UInt32, _ role: Role, _ widths: LineStyle.MarkWidths) -> Double {
        if role.hasBlank { return widths == .full || widths == .kaiming && role == .stop ? 1 : 0.5 }
        return scalar < 0x2000 ? 0.5 : 1
    }
}
