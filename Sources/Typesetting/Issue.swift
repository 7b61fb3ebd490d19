import Documents

/// Something that typesetting noticed and that a person should hear of. The composer turns its origin into a place.
package struct Issue: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// No face has the character; nothing can be printed for it.
        case missingGlyph(Unicode.Scalar)
        /// The role's own face lacks the character and another stood in.
        case fallbackFace(Unicode.Scalar, FaceID)
        /// The text stands over its cell even at the smallest size.
        case cellOverflow(String)
        /// What a chart has no room for, by the first of the texts that are left out.
        case chartOverflow(String)
        /// 版头 is higher than the text block of its page.
        case headTooHigh
        /// A single row or block is higher than a page.
        case tooHigh
    }

    package var kind: Kind
    package var origin: Origin

    package init(_ kind: Kind, origin: Origin) {
        self.kind = kind
        self.origin = origin
    }
}

/// Why typesetting had to give up.
package enum TypesettingFailure: Error, Sendable, Hashable {
    case tooManyPages(limit: Int)
}
