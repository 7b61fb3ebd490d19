import CXML

/// Reads a web page with libxml2, which repairs bad markup as browsers do. It delivers events instead of a tree, so that a
/// page can be stopped as soon as it exceeds a limit. Nothing is fetched from the network.
struct PageParser {
    let limits: ImportLimits

    func document(_ utf8: [UInt8], pulse: @escaping () throws -> Void = {}) throws -> LooseDocument {
        try MarkupScan.rejectSwollenTags(utf8, limit: limits.attributes)
        let builder = PageBuilder(limits: limits, pulse: pulse)
        utf8.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                let context = htmlCreateMemoryParserCtxt(start, Int32(bytes.count))
            else { return }
            defer { htmlFreeParserCtxt(context) }
            htmlCtxtUseOptions(
                context,
                Int32(
                    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
                        | HTML_PARSE_IGNORE_ENC.rawValue))
            // The text has been converted to UTF-8, whatever the page declares.
            xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
            guard let handler = context.pointee.sax else { return }
            handler.update(repeating: Self.handler, count: 1)
            builder.context = context
            context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
            htmlParseDocument(context)
        }
        return try builder.finished()
    }

    private static var handler: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.startElement = { builder, name, attributes in
            guard let builder, let name else { return }
            let page = Unmanaged<PageBuilder>.fromOpaque(builder).takeUnretainedValue()
            page.begin(PageParser.text(name), PageParser.attributes(attributes))
        }
        handler.endElement = { builder, name in
            guard let builder, let name else { return }
            Unmanaged<PageBuilder>.fromOpaque(builder).takeUnretainedValue().end(PageParser.text(name))
        }
        handler.characters = { builder, characters, count in
            guard let builder, let characters, count > 0 else { return }
            Unmanaged<PageBuilder>.fromOpaque(builder).takeUnretainedValue().add(UnsafeBufferPointer(start: characters, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        return handler
    }

    private static func text(_ characters: UnsafePointer<xmlChar>) -> String {
        String(decodingCString: characters, as: UTF8.self).lowercased()
    }

    private static func attributes(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> [String: String] {
        var found: [String: String] = [:]
        guard let list else { return found }
        var index = 0
        // Names and values alternate.
        while index < 200, let name = list[index] {
            let key = text(name)
            if wanted.contains(key), let value = list[index + 1] { found[key] = String(decodingCString: value, as: UTF8.self) }
            index += 2
        }
        return found
    }

    private static let wanted: Set<String> = ["colspan", "rowspan", "name", "property", "content", "style", "hidden"]
}
