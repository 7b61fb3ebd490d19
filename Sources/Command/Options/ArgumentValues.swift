import ArgumentParser
import GXPDF

// Values of the library that options can have.

extension OutputFormat: ExpressibleByArgument {}

extension PageSelection: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension ReportLanguage: ExpressibleByArgument {}
extension ImportOptions.Script: ExpressibleByArgument {}
extension ImportOptions.TextStep: ExpressibleByArgument {}

/// Years that reports can be on.
enum ReportYear {
    static func validate(_ year: Int?) throws {
        guard (2008...2999).contains(year ?? 2021) else {
            throw ValidationError(say("--year 应在 2008 到 2999 之间", "--year must be between 2008 and 2999"))
        }
    }
}
