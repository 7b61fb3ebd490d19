import Reports

/// A file's text in UTF-8, and whether it is a web page or plain text.
struct ReadText {
    var utf8: [UInt8]
    var isPage: Bool
}

/// Decodes a file's bytes: by byte order mark, by the declared encoding, or by the first encoding in which they are valid.
struct TextReading {
    let log: ImportLog
    let limits: ImportLimits

    func read(_ bytes: [UInt8]) throws -> ReadText {
        guard bytes.count <= limits.fileBytes else {
            throw Diagnostic(.error, .importFileTooLarge, .fileTooLarge(bytes.count, limit: limits.fileBytes))
        }
        try refuseOtherKinds(bytes)
        var utf8 = try decoded(bytes)
        // The page parser ends at a zero byte.
        if utf8.contains(0) { utf8 = utf8.map { $0 == 0 ? 0x20 : $0 } }
        guard utf8.contains(where: { $0 > 0x20 }) else {
            throw Diagnostic(.error, .noText, .noText)
        }
        return ReadText(utf8: utf8, isPage: looksLikePage(utf8))
    }

    private func refuseOtherKinds(_ bytes: [UInt8]) throws {
        let kinds: [(start: [UInt8], name: String)] = [(Array("{\\rtf".utf8), "RTF")]
        for kind in kinds where bytes.starts(with: kind.start) {
            throw Diagnostic(.error, .unsupportedFileType, .unsupported(kind.name))
        }
    }

    private func decoded(_ bytes: [UInt8]) throws -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8OrMended(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try converted(bytes.dropFirst(2), "UTF-16LE") }
        if bytes.starts(with: [0xFE, 0xFF]) { return try converted(bytes.dropFirst(2), "UTF-16BE") }
        if let wide = WideText.encoding(of: bytes) {
            log.add(.note, .encoding, .noByteOrderMark(wide))
            return try converted(bytes[...], wide)
        }
        let declared = DeclaredEncoding.name(in: bytes)
        let isUTF8 = isUTF8(bytes)
        // Bytes that are valid UTF-8 by chance are rarer than pages that declare the wrong encoding.
        if let declared, declared != "UTF-8", let text = Transcoding.utf8(bytes[...], from: declared), !isUTF8 {
            return text
        }
        if isUTF8 {
            if let declared, declared != "UTF-8" {
                log.add(.warning, .encoding, .actuallyUTF8(declared))
            }
            return bytes
        }
        if let text = Transcoding.utf8(bytes[...], from: "GB18030") {
            log.add(declared == nil ? .note : .warning, .encoding, declared.map(Message.actuallyGB18030) ?? .undeclaredGB18030)
            return text
        }
        return utf8OrMended(bytes)
    }

    private func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// Replaces what is not UTF-8 by U+FFFD.
    private func utf8OrMended(_ bytes: [UInt8]) -> [UInt8] {
        guard !isUTF8(bytes) else { return bytes }
        log.add(.warning, .encoding, .undecodable)
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private func converted(_ bytes: ArraySlice<UInt8>, _ encoding: String) throws -> [UInt8] {
        // An odd byte at the end belongs to a truncated character.
        let whole = bytes.count.isMultiple(of: 2) ? bytes : bytes.dropLast()
        if let text = Transcoding.utf8(whole, from: encoding) { return text }
        throw Diagnostic(.error, .encoding, .invalid(encoding))
    }

    private func looksLikePage(_ utf8: [UInt8]) -> Bool {
        let start = String(decoding: utf8.prefix(4096), as: UTF8.self).lowercased()
        return ["<!doctype", "<html", "<head", "<body", "<table", "<div", "<p>", "<p "].contains { start.contains($0) }
    }
}

extension Message {
    fileprivate static func fileTooLarge(_ bytes: Int, limit: Int) -> Message {
        Message("文件有 \(bytes) 字节，超过上限 \(limit) 字节", "the file has \(bytes) bytes, more than the limit of \(limit)")
    }

    fileprivate static let noText = Message("文件里没有文字", "the file contains no text")

    fileprivate static func unsupported(_ format: String) -> Message {
        Message(
            "还不能导入 \(format) 文件；请另存为 .docx、网页（HTML）或纯文本",
            "\(format) files cannot be imported yet; save it as .docx, a web page (HTML) or plain text")
    }

    fileprivate static func noByteOrderMark(_ encoding: String) -> Message {
        Message("没有字节顺序标记，按 \(encoding) 读取", "no byte order mark; read as \(encoding)")
    }

    fileprivate static func actuallyUTF8(_ declared: String) -> Message {
        Message("文件声明为 \(declared)，实为 UTF-8", "the file declares \(declared) but is UTF-8")
    }

    fileprivate static func actuallyGB18030(_ declared: String) -> Message {
        Message("文件声明为 \(declared)，按 GB18030 读取", "the file declares \(declared); read as GB18030")
    }

    fileprivate static let undeclaredGB18030 = Message("没有标明编码，按 GB18030 读取", "no encoding is declared; read as GB18030")
    fileprivate static let undecodable = Message(
        "有些字节不属于任何已知编码，以“�”代替，请核对文字",
        "some bytes are not in any known encoding and were replaced by U+FFFD; check the text")

    fileprivate static func invalid(_ encoding: String) -> Message {
        Message("文件不是有效的 \(encoding)", "the file is not valid \(encoding)")
    }
}
