import CXML

/// Reads one XML part of a package as events, with libxml2. Nothing is fetched from anywhere; a document type, with which
/// entities would come, is refused, for no office program writes one.
struct PartParser {
    enum Event {
        /// An element by its short name such as `w:p`, whatever prefix the part gives it; attributes likewise.
        case begin(String, [String: String])
        case end(String)
        case text(String)
    }

    /// How far a part was read.
    enum Outcome: Equatable {
        case whole
        /// Ended by whoever took the events.
        case stopped
        /// No XML any more from some place on.
        case damaged
        case documentType
        case tooDeep
        case tooManyPieces
        case tooLong

        /// - Throws: what a reader that needs all of the part has to say of one that was not read.
        func refuse(part: String) throws(ImportStop) {
            switch self {
            case .whole, .stopped: return
            case .damaged:
                throw ImportStop(
                    code: .damagedPart, chinese: "文件中的 \(part) 已损坏，无法读完；请用原软件打开并重新保存",
                    english:
                        "\(part) in the file is damaged and cannot be read to its end; open the file in its own program and save it again")
            case .documentType:
                throw ImportStop(
                    code: .damagedPart, chinese: "文件中的 \(part) 含有文档类型声明，正常的文件没有，未予读取",
                    english: "\(part) in the file has a document type, as no sound file has; it was not read")
            case .tooDeep:
                throw ImportStop(code: .importLimitExceeded, chinese: "\(part) 的元素嵌套太深", english: "\(part) has elements nested too deep")
            case .tooManyPieces:
                throw ImportStop(code: .importLimitExceeded, chinese: "\(part) 的元素太多", english: "\(part) has too many elements")
            case .tooLong:
                throw ImportStop(code: .importLimitExceeded, chinese: "读取 \(part) 用时太久", english: "reading \(part) took too long")
            }
        }
    }

    let limits: ImportLimits
    /// When the reading of the file began: all of its parts together have the time that one has.
    var start = ContinuousClock.now

    /// - Parameter take: is given the events in their order; it ends the reading by throwing.
    func read(_ bytes: [UInt8], _ take: @escaping (Event) throws(PartStop) -> Void) -> Outcome {
        guard !bytes.isEmpty, bytes.count <= Int32.max else { return .damaged }
        let events = PartEvents(limits: limits, start: start, take: take)
        return bytes.withUnsafeBytes { bytes -> Outcome in
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

/// Ends the reading of a part before its end.
struct PartStop: Error {}
