import Documents
import Typesetting

extension Imposition {
    /// The pages arranged on sheets.
    func sheets(of pages: [Page]) -> [Page] {
        switch self {
        case .none: pages
        case .cropMarks(let bleed): pages.map { CropMarks(bleed: millimetres(bleed)).sheet(of: $0) }
        case .booklet: Booklet.sheets(of: pages)
        }
    }
}
