/// How a document is prepared for printing on both sides.
package struct Duplex: Sendable, Hashable {
    /// Even pages have their binding margin (订口) on the right.
    package var mirrorsMargins: Bool
    /// The last page has an even number. It carries the colophon or is blank.
    package var endsOnVerso: Bool

    package init(mirrorsMargins: Bool = false, endsOnVerso: Bool = false) {
        self.mirrorsMargins = mirrorsMargins
        self.endsOnVerso = endsOnVerso
    }
}
