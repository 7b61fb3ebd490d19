/// A JSON value to be written, with the members of objects in their order.
package indirect enum JSONOutput: Sendable {
    case null
    case flag(Bool)
    case number(Int)
    /// A number as it is to be written, such as `1200.00`.
    case numeral(String)
    case text(String)
    case list([JSONOutput])
    case object([(String, JSONOutput)])

    package var isScalar: Bool {
        switch self {
        case .list, .object: false
        default: true
        }
    }
}
