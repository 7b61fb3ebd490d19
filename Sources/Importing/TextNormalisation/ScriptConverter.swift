import COpenCC

/// Converts text between the scripts with OpenCC, word by word instead of character by character.
final class ScriptConverter {
    private let handle: opencc_t

    /// nil if the dictionaries of OpenCC are not installed.
    init?(_ direction: ScriptConversion) {
        guard let handle = opencc_open(direction.rawValue), Int(bitPattern: handle) != -1 else { return nil }
        self.handle = handle
    }

    deinit { opencc_close(handle) }

    /// The text itself if OpenCC cannot convert it.
    func converted(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return "" }
            let result = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { opencc_convert_utf8(handle, $0, bytes.count) }
            guard let result else { return String(decoding: bytes, as: UTF8.self) }
            defer { opencc_convert_utf8_free(result) }
            return String(cString: result)
        }
    }
}

enum ScriptConversion: String {
    case toSimplified = "t2s.json"
    case toTraditional = "s2t.json"
}
