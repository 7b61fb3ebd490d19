import Reports

/// Divides a title where its lines may be broken: after the agency, the year, and the name of the document.
enum TitlePieces {
    static func of(_ report: Report) -> [String] {
        var pieces = [report.title]
        for mark in ["\(report.year)年", "政府信息公开工作年度报告", "政府信息公開工作年度報告", report.agency] {
            pieces = pieces.flatMap { split($0, at: mark) }
        }
        return pieces.flatMap { $0 == report.agency ? agencyPieces($0) : [$0] }
    }

    /// The pieces of an official document's title: the agencies' names, then subject and kind.
    static func of(_ title: String, agencies: [String]) -> [String] {
        var pieces = [title]
        for agency in agencies { pieces = pieces.flatMap { split($0, at: agency) } }
        // The mark between two names belongs to the one before it.
        var joined: [String] = []
        for piece in pieces {
            if let last = joined.indices.last, let first = piece.first, "、 　".contains(first) {
                joined[last].append(first)
                if piece.count > 1 { joined.append(String(piece.dropFirst())) }
            } else {
                joined.append(piece)
            }
        }
        return joined
    }

    private static func split(_ text: String, at mark: String) -> [String] {
        guard text != mark, let range = text.firstRange(of: mark) else { return [text] }
        return [String(text[..<range.lowerBound]), mark, String(text[range.upperBound...])].filter { !$0.isEmpty }
    }

    /// Divides an agency's name after the names of places: 南通市 通州区 科学技术局.
    private static func agencyPieces(_ name: String) -> [String] {
        let places: Set<Character> = ["省", "市", "区", "县", "州", "盟", "旗", "镇", "乡", "區", "縣"]
        var pieces: [String] = []
        var current = ""
        for (index, character) in name.enumerated() {
            current.append(character)
            // 市 in 市场 or 城市 is part of a word: a place's name has two characters before its rank, and something follows.
            if places.contains(character), current.count >= 3, name.count - index > 3 {
                pieces.append(current)
                current = ""
            }
        }
        return pieces + (current.isEmpty ? [] : [current])
    }
}
