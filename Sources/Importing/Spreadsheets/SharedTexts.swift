import Reports

/// The texts that cells refer to by number. The runs of a text are joined; ruby readings are skipped.
enum SharedTexts {
    static func read(_ bytes: [UInt8], _ parser: PartParser) throws -> (texts: [String], outcome: PartOutcome) {
        let reader = SharedTextReader(parser.limits)
        let outcome = try parser.read(bytes) { try reader.handle($0) }
        return (reader.texts, outcome)
    }

    private final class SharedTextReader {
        var texts: [String] = []
        private let limits: ImportLimits
        private var text = ""
        private var isText = false
        private var phonetic = 0
        private var bytes = 0

        init(_ limits: ImportLimits) { self.limits = limits }

        func handle(_ event: PartEvent) throws {
            switch event {
            case .begin("x:si", _): text = ""
            case .begin("x:rPh", _): phonetic += 1
            case .end("x:rPh"): phonetic -= 1
            case .begin("x:t", _): isText = true
            case .end("x:t"): isText = false
            case .text(let piece):
                guard isText, phonetic == 0 else { return }
                bytes += piece.utf8.count
                guard bytes <= limits.textBytes else { throw Diagnostic(.error, .importLimitExceeded, .tooMuchText) }
                text += piece
            case .end("x:si"):
                texts.append(text)
                guard texts.count <= limits.pieces else { throw Diagnostic(.error, .importLimitExceeded, .tooMuchText) }
            default: break
            }
        }
    }
}

extension Message {
    fileprivate static let tooMuchText = Message("文件中的文字太多", "the file contains too much text")
}
