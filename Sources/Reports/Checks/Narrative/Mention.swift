/// A number in prose with what it counts.
struct Mention {
    /// The clause with the number and its unit, as written.
    var clause: String
    var number: ProseNumber
    var topic: Topic
    /// The topic's readings as whole paths.
    var readings: [[String]]
    var others: [[String]]
    /// The words around the number leave open whether the table counts the same.
    var isDoubtful: Bool
}
