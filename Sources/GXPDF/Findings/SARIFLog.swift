import FoundationEssentials
import Reports

/// Findings as a log of SARIF 2.1.0 (OASIS), which editors and the services that keep code show at their lines: one
/// run, with all that the catalogue of findings has as rules.
public struct SARIFLog: Sendable {
    public var findings: [Finding]
    /// What kept the tool from its work, such as a file that is not there.
    public var notifications: [String]
    /// nil when it is not known yet.
    public var exitCode: Int32?
    public var toolVersion: String
    /// Files below this folder are named relative to it, all others in full. An absolute path.
    public var folder: String
    public var language: MessageLanguage

    public init(
        findings: [Finding], notifications: [String] = [], exitCode: Int32? = nil, toolVersion: String, folder: String,
        language: MessageLanguage
    ) {
        self.findings = findings
        self.notifications = notifications
        self.exitCode = exitCode
        self.toolVersion = toolVersion
        self.folder = folder
        self.language = language
    }

    /// The log as JSON in UTF-8; the same findings give the same bytes.
    public var data: Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return (try? encoder.encode(document)) ?? Data()
    }

    private var document: SARIF.Log {
        let codes = Dictionary(uniqueKeysWithValues: DiagnosticCode.all.enumerated().map { ($1.id, $0) })
        let rules = DiagnosticCode.all.map {
            SARIF.Rule(id: $0.id, shortDescription: SARIF.Text(text: chosen($0.meaning.chinese, $0.meaning.english)))
        }
        let invocation = SARIF.Invocation(
            executionSuccessful: (exitCode ?? 0) <= 1 && notifications.isEmpty, exitCode: exitCode,
            toolExecutionNotifications: notifications.map { SARIF.Notification(level: "error", message: SARIF.Text(text: $0)) })
        let run = SARIF.Run(
            tool: SARIF.Tool(driver: SARIF.Driver(name: "gxpdf", version: toolVersion, language: tag, rules: rules)), language: tag,
            invocations: [invocation], results: findings.map { result($0, ruleIndex: codes[$0.code]) })
        return SARIF.Log(runs: [run])
    }

    private var tag: String { language == .chinese ? "zh-CN" : "en" }

    private func chosen(_ chinese: String, _ english: String) -> String { language == .chinese ? chinese : english }

    private func result(_ finding: Finding, ruleIndex: Int?) -> SARIF.Result {
        let hint = language == .chinese ? finding.chineseHint : finding.englishHint
        let message = chosen(finding.chinese, finding.english) + (hint.map { "\n" + chosen("建议：", "Hint: ") + $0 } ?? "")
        let region = finding.line.map { SARIF.Region(startLine: $0, startColumn: finding.column) }
        let logical =
            finding.path.isEmpty
            ? nil : [SARIF.LogicalLocation(name: finding.cell ?? finding.path, fullyQualifiedName: finding.path, kind: "property")]
        let location = SARIF.Location(
            physicalLocation: SARIF.PhysicalLocation(artifactLocation: artifact(finding.file), region: region), logicalLocations: logical)
        return SARIF.Result(
            ruleId: finding.code, ruleIndex: ruleIndex, level: finding.severity.rawValue, message: SARIF.Text(text: message),
            locations: [location],
            // The same finding keeps its identity when lines are added above it.
            partialFingerprints: ["gxpdfPath/v1": "\(finding.code):\(finding.path)"])
    }

    private func artifact(_ file: String) -> SARIF.ArtifactLocation {
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        var path = file
        while path.hasPrefix("./") { path.removeFirst(2) }
        if path.hasPrefix(base) { path.removeFirst(base.count) }
        guard path.hasPrefix("/") else {
            return SARIF.ArtifactLocation(uri: escaped(path), uriBaseId: path.hasPrefix("../") ? nil : "%SRCROOT%")
        }
        return SARIF.ArtifactLocation(uri: "file://" + escaped(path), uriBaseId: nil)
    }

    /// Percent signs for all but what RFC 3986 leaves alone in a path.
    private func escaped(_ path: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
        let digits = Array("0123456789ABCDEF")
        return path.utf8.reduce(into: "") { text, byte in
            if plain.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
