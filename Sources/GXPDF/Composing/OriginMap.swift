import Documents
import Reports
import Typesetting

/// Numbers places of a source, so that issues of typesetting can be reported with line and column although typesetting
/// knows nothing about sources.
struct OriginMap {
    private let places: PlaceIndex
    private let form: Form?
    private var entries: [(path: String, label: String?)] = []

    init(places: PlaceIndex, form: Form?) {
        self.places = places
        self.form = form
    }

    /// - Parameter label: the text of a cell that is not a figure; the official name of a figure is found by its path.
    mutating func origin(_ path: String, label: String? = nil) -> Origin {
        entries.append((path, label))
        return Origin(number: entries.count - 1)
    }

    func place(ofPath path: String) -> Place { places[path] ?? Place(path: path) }

    func place(_ origin: Origin) -> Place {
        guard entries.indices.contains(origin.number) else { return Place() }
        let entry = entries[origin.number]
        var place = place(ofPath: entry.path)
        place.cell = entry.label ?? form?.officialName(ofPath: entry.path)
        return place
    }
}
