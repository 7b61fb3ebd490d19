import Reports

/// A file's text in UTF-8 and what it was taken for.
struct ReadText {
    var utf8: [UInt8]
    var isPage: Bool
}

/// Turns a file's bytes into text, by byte order mark, by what the page says of itself, or by what the bytes can be.
struct TextReading {
    let log: ImportLog
    let limits: ImportLimits

    func read(_ bytes: [UInt8]) throws -> ReadText {
        guard bytes.count <= limits.fileBytes else {
            throw ImportStop(
                code: .importFileTooLarge, chinese: "文件有 \(bytes.count) 字节，超过上限 \(limits.fileBytes) 字节",
                english: "the file has \(bytes.count) bytes, more than the limit of \(limits.fileBytes)")
        }
        try refuseOtherKinds(bytes)
        var utf8 = try decoded(bytes)
        // The page parser ends at a zero byte.
        if utf8.contains(0) { utf8 = utf8.map { $0 == 0 ? 0x20 : $0 } }
        guard utf8.contains(where: { $0 > 0x20 }) else {
            throw ImportStop(code: .noText, chinese: "文件里没有文字", english: "the file holds no text")
        }
        return ReadText(utf8: utf8, isPage: looksLikePage(utf8))
    }

    private func refuseOtherKinds(_ bytes: [UInt8]) throws {
        let kinds: [(start: [UInt8], name: String)] = [(Array("{\\rtf".utf8), "RTF")]
        for kind in kinds where bytes.starts(with: kind.start) {
            throw ImportStop(
                code: .unsupportedFileType, chinese: "还不能导入 \(kind.name) 文件；请另存为 .docx、网页（HTML）或纯文本",
                english: "\(kind.name) files cannot be imported yet; save it as .docx, a web page (HTML) or plain text")
        }
    }

    private func decoded(_ bytes: [UInt8]) throws -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8OrMended(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try converted(bytes.dropFirst(2), "UTF-16LE") }
        if bytes.starts(with: [0xFE, 0xFF]) { return try converted(bytes.dropFirst(2), "UTF-16BE") }
        if let wide = WideText.encoding(of: bytes) {
            log.add(.note, .encoding, "没有字节顺序标记，按 \(wide) 读取", "no byte order mark; read as \(wide)")
            return try converted(bytes[...], wide)
        }
        let declared = DeclaredEncoding.name(in: bytes)
        let isUTF8 = isUTF8(bytes)
        // Bytes that are sound UTF-8 by chance are rarer than pages that are wrong about themselves.
        if let declared, declared != "UTF-8", let text = Transcoding.utf8(bytes[...], from: declared), !isUTF8 {
            return text
        }
        if isUTF8 {
            if let declared, declared != "UTF-8" {
                log.add(.warning, .encoding, "文件自称 \(declared)，实为 UTF-8", "the file says \(declared) and is UTF-8")
            }
            return bytes
        }
        if let text = Transcoding.utf8(bytes[...], from: "GB18030") {
            log.add(
                declared == nil ? .note : .warning, .encoding, declared.map { "文件自称 \($0)，按 GB18030 读取" } ?? "没有标明编码，按 GB18030 读取",
                declared.map { "the file says \($0); read as GB18030" } ?? "no encoding is named; read as GB18030")
            return text
        }
        return utf8OrMended(bytes)
    }

    private func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// With U+FFFD in the place of what is no UTF-8.
    private func utf8OrMended(_ bytes: [UInt8]) -> [UInt8] {
        guard !isUTF8(bytes) else { return bytes }
        log.add(
            .warning, .encoding, "有些字节不属于任何已知编码，以“�”代替，请核对文字",
            "some bytes are of no known encoding and were replaced by U+FFFD; check the text")
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private func converted(_ bytes: ArraySlice<UInt8>, _ encoding: String) throws -> [UInt8] {
        // A byte alone at the end belongs to a character that was cut.
        let whole = bytes.count.isMultiple(of: 2) ? bytes : bytes.dropLast()
        if let text = Transcoding.utf8(whole, from: encoding) { return text }
        throw ImportStop(code: .encoding, chinese: "文件不是完好的 \(encoding)", english: "the file is no sound \(encoding)")
    }

    private func looksLikePage(_ utf8: [UInt8]) -> Bool {
        let start = String(decoding: utf8.prefix(4096), as: UTF8.self).lowercased()
        return ["<!doctype", "<html", "<head", "<body", "<table", "<div", "<p>", "<p "].contains { start.contains($0) }
    }
}
