import Documents
import Typesetting

extension TypesetPage {
    init(_ page: Page, _ structure: Structure, faces: OpenableFaces) {
        number = page.number
        width = page.width
        height = page.height
        var lines: [String] = []
        var baseline: Double?
        for case .glyphs(let run) in page.marks.map(\.content) {
            if let known = baseline, abs(known - run.origin.y) < 0.01, !lines.isEmpty {
                lines[lines.count - 1] += run.text
            } else {
                lines.append(run.text)
            }
            baseline = run.origin.y
        }
        text = lines.joined(separator: "\n")
        dump = page.dump(structure) { faces.name($0) }
    }
}
