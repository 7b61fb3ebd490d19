import Reports

/// Reads plain text as blocks. Each line is a paragraph, as converters write them.
enum PlainLines {
    static func document(_ utf8: [UInt8], limits: ImportLimits, pulse: () throws -> Void = {}) throws -> LooseDocument {
        guard utf8.count <= limits.textBytes else {
            throw Diagnostic(.error, .importLimitExceeded, .tooMuchText(limits.textBytes))
        }
        var document = LooseDocument()
        var line = 1
        for piece in utf8.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
            try pulse()
            if piece.contains(where: { $0 > 0x20 }) {
                let text = String(decoding: piece, as: UTF8.self)
                if text.unicodeScalars.contains(where: { !ProseTidying.isSpace($0) && !ProseTidying.isInvisible($0) }) {
                    document.blocks.append(LooseBlock(content: .text(text), position: .line(line)))
                }
            }
            line += 1
            guard document.blocks.count <= limits.blocks else {
                throw Diagnostic(.error, .importLimitExceeded, .tooManyLines(limits.blocks), at: Place(line: line))
            }
        }
        return document
    }
}

extension Message {
    fileprivate static func tooMuchText(_ limit: Int) -> Message { Message("文字超过 \(limit) 字节", "more than \(limit) bytes of text") }

    fileprivate static func tooManyLines(_ limit: Int) -> Message { Message("文字超过 \(limit) 行", "more than \(limit) lines") }
}
