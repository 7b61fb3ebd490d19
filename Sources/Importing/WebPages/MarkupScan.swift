import Reports

/// Scans markup before it is parsed. An element with thousands of attributes occurs in no real page, and would occupy the
/// parser for minutes without an event at which to stop it.
enum MarkupScan {
    static func rejectSwollenTags(_ utf8: [UInt8], limit: Int) throws {
        let line = utf8.withUnsafeBufferPointer { swollenTag($0, limit: limit) }
        if let line {
            throw Diagnostic(.error, .importLimitExceeded, .tooManyAttributes(limit), at: Place(line: line))
        }
    }

    /// The line of the first element with too many attributes.
    private static func swollenTag(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
        var index = 0
        var line = 1
        let count = bytes.count
        /// The end of the script, style or comment that is being skipped.
        var ending: [UInt8]?
        while index < count {
            if bytes[index] == 0x0A { line += 1 }
            if let wanted = ending {
                if bytes[index] == wanted[0], begins(wanted, bytes, at: index) { ending = nil } else { index += 1 }
                continue
            }
            guard bytes[index] == 0x3C else {
                index += 1
                continue
            }
            if begins(comment, bytes, at: index) {
                ending = commentEnd
                index += 4
                continue
            }
            guard index + 1 < count, isLetter(bytes[index + 1]) else {
                index += 1
                continue
            }
            if begins(script, bytes, at: index) { ending = scriptEnd } else if begins(style, bytes, at: index) { ending = styleEnd }
            let first = line
            var quote: UInt8 = 0
            var parts = 0
            index += 1
            while index < count, quote != 0 || bytes[index] != 0x3E {
                let byte = bytes[index]
                let before = bytes[index - 1]
                if byte == 0x0A { line += 1 }
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == 0x22 || byte == 0x27 {
                    parts += 1
                    // A quote opens a value only after `=`.
                    if before == 0x3D || before <= 0x20 { quote = byte }
                } else if byte == 0x2F || byte <= 0x20 && before > 0x20 {
                    parts += 1
                }
                guard parts <= 2 * limit else { return first }
                index += 1
            }
        }
        return nil
    }

    private static let comment = Array("<!--".utf8), commentEnd = Array("-->".utf8)
    private static let script = Array("<script".utf8), scriptEnd = Array("</script".utf8)
    private static let style = Array("<style".utf8), styleEnd = Array("</style".utf8)

    /// Whether the bytes continue with a lower-case text, ignoring case.
    private static func begins(_ text: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start + text.count <= bytes.count else { return false }
        for index in text.indices {
            let byte = bytes[start + index]
            guard byte == text[index] || isLetter(byte) && byte | 0x20 == text[index] else { return false }
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}

extension Message {
    fileprivate static func tooManyAttributes(_ limit: Int) -> Message {
        Message("网页中一个元素的属性超过 \(limit) 个", "the page has an element with more than \(limit) attributes")
    }
}
