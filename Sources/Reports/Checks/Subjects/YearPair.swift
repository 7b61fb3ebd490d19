/// A report and the one for the year before; diagnostics point into the former.
struct YearPair {
    var report: Report
    var previous: Report
    var form: Form
    var places: PlaceIndex

    var isConsecutive: Bool { previous.year == report.year - 1 }

    /// Two forms count differently, so that their figures are not compared.
    var hasSameForm: Bool { previous.formID == report.formID }

    func place(_ path: String) -> Place { places[path] ?? Place(path: path) }

    /// The place of a figure with its official name.
    func figurePlace(_ path: String) -> Place {
        var place = place(path)
        place.cell = form.officialName(ofPath: path)
        return place
    }
}
