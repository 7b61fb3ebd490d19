/// The texts that a workbook's cells refer to by number. Runs of one text are put together; readings in ruby are left out.
enum SharedTexts {
    static func read(_ bytes: [UInt8], _ parser: PartParser) -> (texts: [String], outcome: PartParser.Outcome) {
        let reader = Reader(parser.limits)
        let outcome = parser.read(bytes) { event throws(PartStop) in try reader.take(event) }
        return (reader.texts, outcome)
    }

    private final class Reader {
        var texts: [String] = []
        private let limits: ImportLimits
        private var text = ""
        private var isText = false
        private var phonetic = 0
        private var bytes = 0

        init(_ limits: ImportLimits) { self.limits = limits }

        func take(_ event: PartParser.Event) throws(PartStop) {
            switch event {
            case .begin("x:si", _): text = ""
            case .begin("x:rPh", _): phonetic += 1
            case .end("x:rPh"): phonetic -= 1
            case .begin("x:t", _): isText = true
            case .end("x:t"): isText = false
            case .text(let piece):
                guard isText, phonetic == 0 else { return }
                bytes += piece.utf8.count
                guard bytes <= limits.textBytes else { throw PartStop() }
                text += piece
            case .end("x:si"):
                texts.append(text)
                guard texts.count <= limits.pieces else { throw PartStop() }
            default: break
            }
        }
    }
}
