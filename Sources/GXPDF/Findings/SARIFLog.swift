import FoundationEssentials
import Reports

/// Findings as a log of SARIF 2.1.0 (OASIS), which editors and code hosts show at the lines of the file. A log has one run,
/// and its rules are all codes of diagnostics.
public struct SARIFLog: Sendable {
    public var findings: [Finding]
    /// Failures that are not findings, such as a missing file.
    public var notifications: [String]
    /// nil if it is not known yet.
    public var exitCode: Int32?
    public var toolVersion: String
    /// An absolute path. Files below this folder are named relative to it, all others by their full path.
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

    /// The log as JSON in UTF-8, without raw control characters. The same findings give the same bytes.
    public var data: Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        guard let json = try? encoder.encode(document) else { return Data() }
        return Data(VisibleText.escapedJSON(String(decoding: json, as: UTF8.self)).utf8)
    }

    private var document: SARIF.Log {
        let codes = Dictionary(uniqueKeysWithValues: DiagnosticCode.all.enumerated().map { ($1.id, $0) })
        let rules = DiagnosticCode.all.map {
            SARIF.ReportingDescriptor(id: $0.id, shortDescription: SARIF.Text(text: chosen($0.meaning.chinese, $0.meaning.english)))
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
            // A finding keeps its identity if lines are added above it.
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

    /// Percent-encodes everything but the unreserved characters of RFC 3986 and the slash.
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
