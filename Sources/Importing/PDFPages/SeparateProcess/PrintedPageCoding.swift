/// Encodes pages as bytes for the exchange between two processes. Both are the same program, so no version is needed. The received
/// bytes come from a process that parsed an untrusted file and are parsed with the same care.
enum PrintedPageCoding {
    /// The byte before each message.
    private enum MessageMark: UInt8 {
        case page = 0x50
        case failure = 0x46
        case end = 0x45
    }

    enum PageMessage {
        case page(PrintedPage)
        case failure(PrintedPageFailure)
        case end
    }

    // MARK: Writing

    static func bytes(_ page: PrintedPage) -> [UInt8] {
        var body: [UInt8] = []
        body.reserveCapacity(40 + page.characters.count * 20 + page.rules.count * 16)
        append(UInt32(clamping: page.number), to: &body)
        for value in [page.width, page.height, page.pictureShare] { append(value.bitPattern, to: &body) }
        append(UInt32(clamping: page.unseen), to: &body)
        append(UInt32(clamping: page.characters.count), to: &body)
        append(UInt32(clamping: page.rules.count), to: &body)
        for character in page.characters {
            append(character.scalar.value, to: &body)
            for value in [character.box.left, character.box.top, character.box.right, character.box.bottom] {
                append(value.bitPattern, to: &body)
            }
        }
        for rule in page.rules {
            append(rule.isHorizontal ? 1 : 0, to: &body)
            for value in [rule.position, rule.start, rule.end] { append(value.bitPattern, to: &body) }
        }
        return framed(.page, body)
    }

    static func bytes(_ failure: PrintedPageFailure) -> [UInt8] {
        let (kind, number): (UInt32, Int) =
            switch failure {
            case .damaged: (0, 0)
            case .encrypted: (1, 0)
            case .noPages: (2, 0)
            case .tooManyPages(let count): (3, count)
            case .tooLargePage(let page): (4, page)
            case .tooManyCharacters(let page): (5, page)
            case .outOfTime(let page): (6, page)
            case .outOfMemory(let page): (7, page)
            case .broken(let page): (8, page)
            case .noReader: (9, 0)
            }
        var body: [UInt8] = []
        append(kind, to: &body)
        append(UInt32(clamping: number), to: &body)
        return framed(.failure, body)
    }

    static var end: [UInt8] { framed(.end, []) }

    private static func framed(_ mark: MessageMark, _ body: [UInt8]) -> [UInt8] {
        var bytes = [mark.rawValue]
        append(UInt32(clamping: body.count), to: &bytes)
        return bytes + body
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    // MARK: Reading

    /// The complete messages, up to the first invalid one.
    static func messages(_ bytes: [UInt8], limits: PrintedPageLimits) -> [PageMessage] {
        var reader = ByteReader(bytes: bytes)
        var messages: [PageMessage] = []
        while let mark = reader.byte().flatMap(MessageMark.init), let length = reader.word(),
            let message = message(mark, Int(length), &reader, limits)
        { messages.append(message) }
        return messages
    }

    private static func message(_ mark: MessageMark, _ length: Int, _ reader: inout ByteReader, _ limits: PrintedPageLimits) -> PageMessage?
    {
        guard length <= reader.left else { return nil }
        switch mark {
        case .end: return .end
        case .failure:
            guard let kind = reader.word(), let number = reader.word().map(Int.init) else { return nil }
            let failures: [PrintedPageFailure] = [
                .damaged, .encrypted, .noPages, .tooManyPages(number), .tooLargePage(number), .tooManyCharacters(number),
                .outOfTime(page: number), .outOfMemory(page: number), .broken(page: number), .noReader,
            ]
            return kind < failures.count ? .failure(failures[Int(kind)]) : nil
        case .page:
            guard let number = reader.word(), let width = reader.length(limits), let height = reader.length(limits),
                let share = reader.length(limits), let unseen = reader.word(),
                let characters = reader.word(), let rules = reader.word(), characters <= limits.charactersOnPage,
                rules <= limits.rulesOnPage
            else { return nil }
            var page = PrintedPage(number: Int(number), width: width, height: height)
            page.pictureShare = share
            page.unseen = Int(unseen)
            for _ in 0..<characters {
                guard let scalar = reader.word().flatMap(Unicode.Scalar.init), let left = reader.length(limits),
                    let top = reader.length(limits), let right = reader.length(limits), let bottom = reader.length(limits)
                else { return nil }
                page.characters.append(PrintedCharacter(scalar, PrintedBox(left: left, top: top, right: right, bottom: bottom)))
            }
            for _ in 0..<rules {
                guard let side = reader.word(), let position = reader.length(limits), let start = reader.length(limits),
                    let end = reader.length(limits)
                else { return nil }
                page.rules.append(PrintedRule(isHorizontal: side == 1, position: position, start: start, end: end))
            }
            return .page(page)
        }
    }

    private struct ByteReader {
        let bytes: [UInt8]
        var offset = 0

        var left: Int { bytes.count - offset }

        mutating func byte() -> UInt8? {
            guard offset < bytes.count else { return nil }
            offset += 1
            return bytes[offset - 1]
        }

        mutating func word() -> UInt32? {
            guard left >= 4 else { return nil }
            offset += 4
            return UInt32(bytes[offset - 4]) | UInt32(bytes[offset - 3]) << 8 | UInt32(bytes[offset - 2]) << 16 | UInt32(bytes[offset - 1])
                << 24
        }

        /// A length in points within the range of calculations.
        mutating func length(_ limits: PrintedPageLimits) -> Float? {
            guard let value = word().map(Float.init(bitPattern:)), value.isFinite, abs(value) <= 4 * limits.side else { return nil }
            return value
        }
    }
}
