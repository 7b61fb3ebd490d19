import Reports
import Typesetting

/// Numbers the places of a report, so that what typesetting notices can be told with line and column although
/// typesetting knows nothing of reports.
struct OriginMap {
    private var places: [Place] = []

    mutating func origin(_ place: Place) -> Origin {
        places.append(place)
        return Origin(number: places.count - 1)
    }

    func place(_ origin: Origin) -> Place { places.indices.contains(origin.number) ? places[origin.number] : Place() }
}
