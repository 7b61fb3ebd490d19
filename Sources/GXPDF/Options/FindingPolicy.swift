/// Which findings stop the rendering.
public struct FindingPolicy: Sendable, Hashable {
    /// Renders in spite of errors, as long as there is something to render.
    public var force: Bool
    /// Treats warnings as errors.
    public var strict: Bool

    public init(force: Bool = false, strict: Bool = false) {
        self.force = force
        self.strict = strict
    }

    /// Stops the work if the findings demand it; every stage that reports findings ends here.
    ///
    /// - Throws: ``GXPDFError/stopped(_:)`` with all of the findings.
    func pass(_ findings: [Finding]) throws {
        if !force, findings.contains(where: { $0.severity == .error || strict && $0.severity == .warning }) {
            throw GXPDFError.stopped(findings)
        }
    }
}
