import CXML
import Reports

/// Reads one XML part of a package as events, with libxml2. Nothing is fetched. Document type declarations, which could define
/// entities, are rejected, because no office program writes them.
struct PartParser {
    let limits: ImportLimits
    /// The start of reading; the time limit applies to all parts of the file together.
    var start = ContinuousClock.now
    var pulse: () throws -> Void = {}

    /// - Parameter handle: receives the events in their order. What it throws ends the reading and is rethrown.
    func read(_ bytes: [UInt8], _ handle: @escaping (PartEvent) throws -> Void) throws -> PartOutcome {
        guard !bytes.isEmpty, bytes.count <= Int32.max else { return .damaged }
        let events = PartEvents(limits: limits, start: start, pulse: pulse, handle: handle)
        return try bytes.withUnsafeBytes { bytes -> PartOutcome in
            guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                let context = xmlCreateMemoryParserCtxt(start, Int32(bytes.count))
            else { return .damaged }
            defer { xmlFreeParserCtxt(context) }
            xmlCtxtUseOptions(
                context,
                Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue))
            guard let handler = context.pointee.sax else { return .damaged }
            handler.update(repeating: Self.handler, count: 1)
            events.context = context
            context.pointee.userData = Unmanaged.passUnretained(events).toOpaque()
            xmlParseDocument(context)
            if let failure = events.failure { throw failure }
            if let outcome = events.outcome { return outcome }
            return context.pointee.wellFormed == 1 ? .whole : .damaged
        }
    }

    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = XML_SAX2_MAGIC
        handler.internalSubset = { events, _, _, _ in PartEvents.of(events)?.stop(.documentType) }
        handler.startElementNs = { events, name, _, space, _, _, count, _, attributes in
            guard let name, let events = PartEvents.of(events) else { return }
            events.begin(name, space, attributes, Int(count))
        }
        handler.endElementNs = { events, name, _, space in
            guard let name, let events = PartEvents.of(events) else { return }
            events.end(name, space)
        }
        handler.characters = { events, characters, count in
            guard let characters, count > 0, let events = PartEvents.of(events) else { return }
            events.text(UnsafeBufferPointer(start: characters, count: Int(count)))
        }
        handler.cdataBlock = handler.characters
        handler.ignorableWhitespace = handler.characters
        return handler
    }
}

/// How much of a part was read.
enum PartOutcome: Equatable {
    case whole
    /// The XML is not well-formed after some point.
    case damaged
    case documentType
    case tooDeep
    case tooManyPieces
    case tooLong

    /// - Throws: a diagnostic for a reader that needs the whole part.
    func requireWhole(_ part: String) throws {
        switch self {
        case .whole: return
        case .damaged: throw Diagnostic(.error, .damagedPart, .damaged(part))
        case .documentType: throw Diagnostic(.error, .damagedPart, .documentType(part))
        case .tooDeep: throw Diagnostic(.error, .importLimitExceeded, .tooDeep(part))
        case .tooManyPieces: throw Diagnostic(.error, .importLimitExceeded, .tooManyPieces(part))
        case .tooLong: throw Diagnostic(.error, .importLimitExceeded, .tooLong(part))
        }
    }
}

enum PartEvent {
    /// An element by its short name such as `w:p`, whatever prefix the part gives it; attributes likewise.
    case begin(String, [String: String])
    case end(String)
    case text(String)
}

extension Message {
    fileprivate static func damaged(_ part: String) -> Message {
        Message(
            "文件中的 \(part) 已损坏，无法读完；请用原软件打开并重新保存",
            "\(part) in the file is damaged and cannot be read to the end; open the file in its own program and save it again")
    }

    fileprivate static func documentType(_ part: String) -> Message {
        Message(
            "文件中的 \(part) 含有文档类型声明，正常的文件没有，未予读取",
            "\(part) in the file has a document type declaration, as no valid file has; it was not read")
    }

    fileprivate static func tooDeep(_ part: String) -> Message {
        Message("\(part) 的元素嵌套太深", "the elements of \(part) are nested too deeply")
    }

    fileprivate static func tooManyPieces(_ part: String) -> Message { Message("\(part) 的元素太多", "\(part) has too many elements") }

    fileprivate static func tooLong(_ part: String) -> Message { Message("读取 \(part) 用时太久", "reading \(part) took too long") }
}
