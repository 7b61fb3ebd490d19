import Foundation
import GXPDF

/// The example of the README. It has to compile, and a test compares the two.
func readmeExample() throws {
    // begin
    let press = try Press(Configuration(layout: "gb9704"))
    let report = try Source(contentsOfFile: "report.json")
    for finding in try press.check(report) { print(finding.text(in: .chinese)) }
    try press.render(report).write(to: URL(fileURLWithPath: "report.pdf"))
    var options = RenderOptions(format: .pdf, strict: true)
    options.setting.mirrorsMargins = true
    options.output.attachesSource = true
    do {
        print(try press.rendering(of: report, options).pageCount)
    } catch GXPDFError.stopped(let findings) {
        print("\(findings.count) findings")
    }
    // end
}
