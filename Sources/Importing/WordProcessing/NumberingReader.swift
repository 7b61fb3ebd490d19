/// Reads a file's lists and the styles that are numbered.
enum NumberingReader {
    static func styles(_ bytes: [UInt8], _ parser: PartParser, _ numbering: inout WordNumbering) throws -> PartOutcome {
        let reader = NumberingCollector()
        let outcome = try parser.read(bytes) { reader.style($0) }
        numbering.styles = reader.numbering.styles
        return outcome
    }

    static func definitions(_ bytes: [UInt8], _ parser: PartParser, _ numbering: inout WordNumbering) throws -> PartOutcome {
        let reader = NumberingCollector()
        let outcome = try parser.read(bytes) { reader.list($0) }
        numbering.definitions = reader.numbering.definitions
        numbering.instances = reader.numbering.instances
        return outcome
    }

    private final class NumberingCollector {
        var numbering = WordNumbering()
        private var styleID: String?
        private var style = WordNumbering.Style()
        private var isNumbered = false
        private var definitionID: String?
        private var definition = WordNumbering.Definition()
        private var instanceID: String?
        private var instance = WordNumbering.Instance()
        private var levelIndex: Int?
        private var level = NumberingLevel()
        private var overridden: Int?

        func style(_ event: PartEvent) {
            switch event {
            case .begin("w:style", let attributes):
                styleID = attributes["w:styleId"]
                style = WordNumbering.Style()
            case .begin("w:basedOn", let attributes): style.basedOn = attributes["w:val"]
            case .begin("w:numPr", _): isNumbered = true
            case .end("w:numPr"): isNumbered = false
            case .begin("w:numId", let attributes): if isNumbered { style.numberID = attributes["w:val"] }
            case .begin("w:ilvl", let attributes): if isNumbered { style.level = attributes["w:val"].flatMap { Int($0) } }
            case .end("w:style"):
                if let styleID, numbering.styles.count < 20_000 { numbering.styles[styleID] = style }
                styleID = nil
            default: break
            }
        }

        func list(_ event: PartEvent) {
            switch event {
            case .begin("w:abstractNum", let attributes):
                definitionID = attributes["w:abstractNumId"]
                definition = WordNumbering.Definition()
            case .end("w:abstractNum"):
                if let definitionID, numbering.definitions.count < 20_000 { numbering.definitions[definitionID] = definition }
                definitionID = nil
            case .begin("w:numStyleLink", let attributes): definition.styleLink = attributes["w:val"]
            case .begin("w:num", let attributes):
                instanceID = attributes["w:numId"]
                instance = WordNumbering.Instance()
            case .end("w:num"):
                if let instanceID, numbering.instances.count < 20_000 { numbering.instances[instanceID] = instance }
                instanceID = nil
            case .begin("w:abstractNumId", let attributes): instance.definition = attributes["w:val"] ?? ""
            case .begin("w:lvlOverride", let attributes): overridden = Self.level(attributes["w:ilvl"])
            case .end("w:lvlOverride"): overridden = nil
            case .begin("w:startOverride", let attributes):
                if let overridden { instance.starts[overridden] = Self.count(attributes["w:val"]) }
            case .begin("w:lvl", let attributes):
                levelIndex = Self.level(attributes["w:ilvl"])
                level = NumberingLevel()
            case .end("w:lvl"):
                if let levelIndex {
                    if instanceID != nil { instance.levels[levelIndex] = level } else { definition.levels[levelIndex] = level }
                }
                levelIndex = nil
            case .begin(let name, let attributes): if levelIndex != nil { detail(name, attributes) }
            default: break
            }
        }

        private func detail(_ name: String, _ attributes: [String: String]) {
            let value = attributes["w:val"]
            switch name {
            case "w:start": level.start = Self.count(value) ?? 1
            // Newer formats are named `custom`, with the actual format in another attribute.
            case "w:numFmt": level.format = value == "custom" ? "decimal" : value ?? "decimal"
            case "w:lvlText": level.text = value ?? ""
            case "w:isLgl": level.isLegal = !["0", "false", "off"].contains(value ?? "1")
            case "w:lvlRestart": level.restart = Self.count(value)
            case "w:pStyle": level.style = value
            default: break
            }
        }

        private static func level(_ text: String?) -> Int? { text.flatMap { Int($0) }.flatMap { (0...8).contains($0) ? $0 : nil } }

        private static func count(_ text: String?) -> Int? { text.flatMap { Int($0) }.map { min(max($0, 0), 100_000) } }
    }
}
