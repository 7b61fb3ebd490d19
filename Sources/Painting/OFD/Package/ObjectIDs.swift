/// Assigns the IDs of a document, each used once (GB/T 33190-2016 7.3).
struct ObjectIDs {
    /// The highest ID so far: `MaxUnitID`.
    private(set) var last = 0

    mutating func next() -> Int {
        last += 1
        return last
    }
}
