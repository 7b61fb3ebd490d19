/// The encoding that a page declares.
enum DeclaredEncoding {
    /// By its name in the C library. Chinese encodings are read as GB18030, which includes them all.
    static func name(in bytes: [UInt8]) -> String? {
        let start = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self).lowercased()
        guard let found = start.firstRange(of: "charset") else { return nil }
        let rest = start[found.upperBound...].drop { " =\"'".contains($0) }
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        switch name {
        case "utf-8", "utf8": return "UTF-8"
        case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "windows-936", "gb_2312": return "GB18030"
        case "big5", "big5-hkscs": return "BIG5-HKSCS"
        default: return nil
        }
    }
}

/// Detects UTF-16 without a byte order mark: half of the bytes of its markup are zero.
enum WideText {
    static func encoding(of bytes: [UInt8]) -> String? {
        let start = bytes.prefix(2048)
        guard start.count >= 8 else { return nil }
        var even = 0
        var odd = 0
        for (index, byte) in start.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
        }
        if odd > start.count / 8 && even * 8 < odd { return "UTF-16LE" }
        if even > start.count / 8 && odd * 8 < even { return "UTF-16BE" }
        return nil
    }
}
