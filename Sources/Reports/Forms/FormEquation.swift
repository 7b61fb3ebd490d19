/// A relation between figures of one table: the sum of the left keys equals the sum of the right keys, or does not exceed it.
package struct FormEquation: Sendable, Hashable {
    package enum Comparison: String, Sendable, CaseIterable {
        case equal
        /// A part and its whole (其中). No notice prints this relation, so that breaking it is only a warning.
        case atMost
    }

    package var code: DiagnosticCode
    package var name: Message
    package var comparison: Comparison
    package var left: [String]
    package var right: [String]
}
