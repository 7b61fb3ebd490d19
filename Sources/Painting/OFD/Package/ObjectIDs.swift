/// Numbers everything in a document that has to be found again (GB/T 33190-2016 7.3: no number twice).
struct ObjectIDs {
    /// `MaxUnitID`
    private(set) var last = 0

    mutating func next() -> Int {
        last += 1
        return last
    }
}
