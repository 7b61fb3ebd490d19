import CXML

/// Receives libxml2's events of one part, counts them, and passes them on with short names.
final class PartEvents {
    private let limits: ImportLimits
    private let pulse: () throws -> Void
    private let handle: (PartEvent) throws -> Void
    var context: xmlParserCtxtPtr?
    private(set) var outcome: PartOutcome?
    /// The error that the handler or the pulse threw.
    private(set) var failure: (any Error)?
    private var depth = 0
    private var pieces = 0
    private var textBytes = 0
    private let start: ContinuousClock.Instant
    /// Text is delivered in pieces, split at entities and at the ends of the parser's buffer.
    private var pending: [UInt8] = []

    init(
        limits: ImportLimits, start: ContinuousClock.Instant, pulse: @escaping () throws -> Void,
        handle: @escaping (PartEvent) throws -> Void
    ) {
        self.limits = limits
        self.start = start
        self.pulse = pulse
        self.handle = handle
    }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> PartEvents? {
        pointer.map { Unmanaged<PartEvents>.fromOpaque($0).takeUnretainedValue() }
    }

    func stop(_ outcome: PartOutcome) {
        guard !isStopped else { return }
        self.outcome = outcome
        if let context { xmlStopParser(context) }
    }

    private func stop(_ error: any Error) {
        guard !isStopped else { return }
        failure = error
        if let context { xmlStopParser(context) }
    }

    private var isStopped: Bool { outcome != nil || failure != nil }

    func begin(
        _ name: UnsafePointer<xmlChar>, _ space: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
        _ count: Int
    ) {
        flush()
        depth += 1
        guard admit() else { return }
        guard depth <= limits.depth else { return stop(.tooDeep) }
        guard count <= limits.attributes else { return stop(.tooManyPieces) }
        var values: [String: String] = [:]
        for index in 0..<count {
            // Name, prefix, namespace, and the start and end of the value.
            guard let attributes, let name = attributes[index * 5], let first = attributes[index * 5 + 3],
                let end = attributes[index * 5 + 4], end >= first
            else { continue }
            values[Self.short(name, attributes[index * 5 + 2])] = String(
                decoding: UnsafeBufferPointer(start: first, count: end - first), as: UTF8.self)
        }
        give(.begin(Self.short(name, space), values))
    }

    func end(_ name: UnsafePointer<xmlChar>, _ space: UnsafePointer<xmlChar>?) {
        flush()
        depth -= 1
        give(.end(Self.short(name, space)))
    }

    func text(_ characters: UnsafeBufferPointer<UInt8>) {
        guard !isStopped else { return }
        textBytes += characters.count
        guard textBytes <= limits.textBytes * 4 else { return stop(.tooManyPieces) }
        pending.append(contentsOf: characters)
    }

    private func flush() {
        guard !pending.isEmpty, !isStopped else { return }
        let text = String(decoding: pending, as: UTF8.self)
        pending.removeAll(keepingCapacity: true)
        give(.text(text))
    }

    private func give(_ event: PartEvent) {
        guard !isStopped else { return }
        do { try handle(event) } catch { stop(error) }
    }

    private func admit() -> Bool {
        guard !isStopped else { return false }
        pieces += 1
        if pieces > limits.partPieces {
            stop(.tooManyPieces)
        } else if pieces.isMultiple(of: 64) {
            if start.duration(to: .now) > .seconds(limits.seconds) { stop(.tooLong) }
            do { try pulse() } catch { stop(error) }
        }
        return !isStopped
    }

    // MARK: Names

    /// Short prefixes for the namespaces that are read, in both editions of the standard.
    private static let prefixes: [String: String] = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:", "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x:", "http://purl.oclc.org/ooxml/spreadsheetml/main": "x:",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
        "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
        "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
        "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:", "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
        "http://www.w3.org/XML/1998/namespace": "xml:",
    ]

    private static func short(_ name: UnsafePointer<xmlChar>, _ space: UnsafePointer<xmlChar>?) -> String {
        let local = String(decodingCString: name, as: UTF8.self)
        guard let space else { return local }
        return (prefixes[String(decodingCString: space, as: UTF8.self)] ?? "?:") + local
    }
}
