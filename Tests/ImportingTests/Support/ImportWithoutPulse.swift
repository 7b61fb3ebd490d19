@testable import Importing
@testable import Reports

extension ReportImporter {
    /// Imports without a pulse, so that nothing but a diagnostic can stop it.
    static func run(
        _ bytes: [UInt8], _ known: KnownForms, request: ImportRequest = ImportRequest(), limits: ImportLimits = .standard
    ) -> ImportOutcome {
        do {
            return try run(bytes, known, request: request, limits: limits, pulse: {})
        } catch {
            fatalError("\(error)")
        }
    }

    static func run(_ bytes: [UInt8], forms: [Form], request: ImportRequest = ImportRequest(), limits: ImportLimits = .standard)
        -> ImportOutcome
    {
        run(bytes, KnownForms(forms), request: request, limits: limits)
    }
}
