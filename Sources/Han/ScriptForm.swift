/// A character that is a raised or lowered form of another: ² of 2, ₄ of 4, ⁻ of −.
///
/// This is the only table of them: what is written with markup gets the same characters, and both are set from the glyphs of the
/// base.
package struct ScriptForm: Sendable, Hashable {
    package let base: Unicode.Scalar
    package let position: ScriptPosition

    /// nil if the character is no such form.
    package init?(_ scalar: Unicode.Scalar) {
        // ² and ³ come first; the rest of Latin-1 and all Han characters have none.
        guard scalar.value >= 0xB2, scalar.value < 0x20A0, let form = Self.forms[scalar] else { return nil }
        self = form
    }

    private init(_ base: Unicode.Scalar, _ position: ScriptPosition) {
        self.base = base
        self.position = position
    }

    /// The form of a character; nil if Unicode has none.
    package static func of(_ character: Character, _ position: ScriptPosition) -> Character? {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
        return (position == .above ? raised : lowered)[scalar].map(Character.init)
    }

    private static let bases = Array("0123456789+−=()".unicodeScalars)

    /// By their bases.
    private static let raised: [Unicode.Scalar: Unicode.Scalar] = written(bases + ["n", "i"], "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
    private static let lowered: [Unicode.Scalar: Unicode.Scalar] = written(
        bases + Array("aeoxhklmnpst".unicodeScalars), "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ")

    /// A hyphen is what a keyboard has for a minus sign.
    private static func written(_ bases: [Unicode.Scalar], _ forms: String) -> [Unicode.Scalar: Unicode.Scalar] {
        var forms = Dictionary(uniqueKeysWithValues: zip(bases, forms.unicodeScalars))
        forms["-"] = forms["−"]
        return forms
    }

    private static let forms: [Unicode.Scalar: ScriptForm] = {
        var forms: [Unicode.Scalar: ScriptForm] = [:]
        for (base, form) in raised where base != "-" { forms[form] = ScriptForm(base, .above) }
        for (base, form) in lowered where base != "-" { forms[form] = ScriptForm(base, .below) }
        return forms
    }()
}

/// Where a small character stands beside its base.
package enum ScriptPosition: Sendable, Hashable { case above, below }
