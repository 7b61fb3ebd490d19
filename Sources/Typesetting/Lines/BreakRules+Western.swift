/// Western words: addresses of web pages, standards, and numbers with their units.
extension BreakRules {
    /// A Western word may be broken after a hyphen or solidus between letters.
    func westernPrice(_ index: Int) -> Double {
        guard index > 1, atoms[index - 2].kind == .latin else { return Self.never }
        switch atoms[index - 1].scalar {
        case "-", "/", "?", "&", "=":
            // GB/T and ISO/IEC are one word: there are capital letters on both sides.
            let isSymbol = atoms[index - 1].scalar == "/" && atoms[index - 2].scalar.isCapital && atoms[index].scalar.isCapital
            let isBetweenLetters = atoms[index - 2].scalar.isLetter && atoms[index].scalar.isLetter
            return isBetweenLetters && !isSymbol && !isInUnit(index) ? Self.reluctant / 2 : Self.never
        default: return Self.never
        }
    }

    // MARK: Addresses

    /// Returns the addresses of web pages, which may be broken after their marks. A host alone is a word.
    static func addresses(in atoms: [Atom]) -> [Range<Int>] {
        guard atoms.contains(where: { $0.scalar == "/" }) else { return [] }
        var found: [Range<Int>] = []
        var index = 0
        while index < atoms.count {
            guard atoms[index].kind.isWestern else {
                index += 1
                continue
            }
            var end = index + 1
            var solidus: Int?
            while end < atoms.count, atoms[end].kind.isWestern {
                if solidus == nil, atoms[end].scalar == "/" { solidus = end }
                end += 1
            }
            if let solidus, isAddress(atoms[index..<end].map(\.scalar), solidus: solidus - index) { found.append(index..<end) }
            index = end
        }
        return found
    }

    /// Whether a word with a solidus has a scheme, or a host before its path.
    private static func isAddress(_ word: [Unicode.Scalar], solidus: Int) -> Bool {
        if solidus > 0, word[solidus - 1] == ":", solidus + 2 < word.count, word[solidus + 1] == "/" { return true }
        let host = word[..<solidus]
        guard let dot = host.lastIndex(of: "."), dot > 0, solidus - dot > 2 else { return false }
        return host[(dot + 1)...].allSatisfy(\.isLetter)
    }

    /// An address is broken before a line becomes too loose: after a mark of its path or query, then at other marks, then
    /// inside its host or before it; never inside ://.
    func priceInAddress(_ index: Int, _ address: Range<Int>) -> Double {
        let (left, right) = (atoms[index - 1].scalar, atoms[index].scalar)
        guard Self.addressMarks.contains(left), !Self.addressMarks.contains(right), right != ":" else { return Self.never }
        guard address.upperBound - index > 1, index - address.lowerBound > 2 else { return Self.never }
        let before = address.lowerBound..<(index - 1)
        if left == "/" { return atoms[index - 2].scalar == "/" ? Self.reluctant * 4 : Self.reluctant / 2 }
        if "?&=".unicodeScalars.contains(left) { return Self.reluctant / 2 }
        let isInPath = before.contains { atoms[$0].scalar == "/" && atoms[$0 - 1].scalar != "/" && atoms[$0 + 1].scalar != "/" }
        return isInPath ? Self.reluctant * 2 : Self.reluctant * 4
    }

    private static let addressMarks = Set("/.?&=-_".unicodeScalars)

    // MARK: Spaces

    /// GB/T 9704-2012, 3.5 km and 2023 年 stay together unless that takes an overfull line.
    func priceAfterSpace(_ index: Int) -> Double {
        var last = index - 1
        while last > 0, atoms[last].kind == .space { last -= 1 }
        let right = atoms[index]
        if right.kind == .digit {
            if isStandard(endingAt: last) { return Self.lastResort }
            return atoms[last].scalar.isCapital ? Self.reluctant : 0
        }
        guard atoms[last].kind == .digit else { return 0 }
        if right.kind == .han { return Self.units.contains(right.scalar) ? Self.reluctant : 0 }
        return isUnit(startingAt: index) ? Self.lastResort : 0
    }

    /// CJ/T, GB, ISO/IEC: capital letters, at least two, possibly with a solidus.
    private func isStandard(endingAt last: Int) -> Bool {
        guard atoms[last].scalar.isCapital else { return false }
        var first = last
        while first > 0, atoms[first - 1].kind.isWestern {
            first -= 1
            guard atoms[first].kind == .digit || atoms[first].scalar == "/" || atoms[first].scalar.isCapital else { return false }
        }
        return last > first && atoms[first].scalar.isCapital
    }

    /// Whether a place in a word is inside a unit with a number before it: 12 mg/L.
    private func isInUnit(_ index: Int) -> Bool {
        var first = index - 1
        while first > 0, atoms[first - 1].kind == .latin { first -= 1 }
        var last = first - 1
        while last > 0, atoms[last].kind == .space { last -= 1 }
        return last >= 0 && atoms[last].kind == .digit && isUnit(startingAt: first)
    }

    /// km, mg/L, m², kW·h.
    private func isUnit(startingAt first: Int) -> Bool {
        var part = ""
        for atom in atoms[first...].prefix(Self.longestUnit) {
            guard atom.kind == .latin else { break }
            switch atom.scalar {
            case "/", "·":
                guard Self.symbols.contains(part) else { return false }
                part = ""
            case "²", "³", ",", ".", ";", ")": continue
            default: part.unicodeScalars.append(atom.scalar)
            }
        }
        return Self.symbols.contains(part)
    }

    private static let longestUnit = 12

    /// Symbols of units (GB 3100-1993), with common ones of information.
    private static let symbols: Set<String> = [
        "km", "m", "dm", "cm", "mm", "μm", "nm", "ha", "hm", "kg", "g", "mg", "μg", "t", "Mt", "L", "mL", "ml", "s", "ms", "min", "h", "d",
        "a",
        "A", "mA", "V", "kV", "W", "kW", "MW", "GW", "kWh", "MWh", "VA", "kVA", "J", "kJ", "MJ", "GJ", "N", "kN", "Pa", "kPa", "MPa", "hPa",
        "K", "°C", "Hz", "kHz", "MHz", "GHz", "mol", "lx", "dB", "Bq", "Sv", "mSv", "Ω", "tce", "B", "KB", "kB", "MB", "GB", "TB", "bit",
        "Mbps",
        "Gbps", "px", "dpi", "pt", "ppm",
    ]
}

extension Unicode.Scalar {
    fileprivate var isCapital: Bool { ("A"..."Z").contains(self) }
    fileprivate var isLetter: Bool { isCapital || ("a"..."z").contains(self) }
}
