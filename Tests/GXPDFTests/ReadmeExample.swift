import Foundation
import GXPDF

/// The example of the README: it has to compile, and a test holds the two equal.
func readmeExample() throws {
    // begin
    let press = try Press(Configuration(layout: "gb9704"))
    let report = try Source(contentsOfFile: "report.json")
    for finding in try press.check(report) { print(finding.text(in: .chinese)) }
    let pdf = try press.render(report)
    try pdf.write(to: URL(fileURLWithPath: "report.pdf"))
    print(try press.pages(report).count)
    // end
}
