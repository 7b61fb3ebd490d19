/// Plain text as blocks: a line is a paragraph, as converters write them.
enum PlainLines {
    static func document(_ utf8: [UInt8], limits: ImportLimits) throws -> LooseDocument {
        guard utf8.count <= limits.textBytes else {
            throw ImportStop(
                code: .importLimitExceeded, chinese: "文字超过 \(limits.textBytes) 字节", english: "more than \(limits.textBytes) bytes of text")
        }
        var document = LooseDocument()
        var line = 1
        for piece in utf8.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
            if piece.contains(where: { $0 > 0x20 }) {
                let text = String(decoding: piece, as: UTF8.self)
                if text.unicodeScalars.contains(where: { !ProseTidying.isSpace($0) && !ProseTidying.isInvisible($0) }) {
                    document.blocks.append(LooseBlock(content: .text(text), line: line))
                }
            }
            line += 1
            guard document.blocks.count <= limits.blocks else {
                throw ImportStop(
                    code: .importLimitExceeded, chinese: "文字超过 \(limits.blocks) 行", english: "more than \(limits.blocks) lines", line: line)
            }
        }
        return document
    }
}
