import Reports

/// How a document's places are counted.
///
/// ``LooseBlock/line`` and ``LooseCell/line`` are one number each, which recognition carries along and never reads. A
/// `Place` has a line only where there are lines, for an editor would jump to it; otherwise its ``Place/spot`` says where.
enum LoosePlaces: Sendable {
    case lines
    case pages

    /// The line of a text file, or the words for a place in another kind.
    func place(_ number: Int?) -> (line: Int?, spot: Message?) {
        guard let number else { return (nil, nil) }
        switch self {
        case .lines: return (number, nil)
        case .pages: return (nil, Message("第 \(number) 页", "page \(number)"))
        }
    }
}
