import Documents
import Reports

/// The look of inline content. That of superscripts and subscripts is in the layout's line style.
struct InlineLayout: Sendable {
    /// The face of strong text. The raw value is the word used in files.
    enum StrongFace: String, CaseIterable, Sendable { case heiti, kaiti }

    var strong = StrongFace.heiti

    /// Text that has this face already, such as a heading in 黑体, stays as it is: the structure alone says that it is strong.
    func strong(_ style: TextStyle) -> TextStyle {
        var strong = style
        switch self.strong {
        case .heiti:
            strong.role = .heiti
            strong.latin = .heiti
        case .kaiti: strong.role = .kaiti
        }
        return strong
    }
}

extension LayoutReader {
    /// The section `inline`, which a layout may leave out.
    func inline() -> (InlineLayout, ScriptStyle) {
        var layout = InlineLayout()
        var scripts = ScriptStyle()
        guard let object = root.object("inline") else { return (layout, scripts) }
        layout.strong = choice(object, "strong", InlineLayout.StrongFace.allCases) ?? layout.strong
        if let raised = object.object("superscript") {
            scripts.superscriptSize = number(raised, "size", in: 0.3...1)
            scripts.superscriptRise = number(raised, "rise", in: 0...1)
            raised.finish()
        }
        if let lowered = object.object("subscript") {
            scripts.subscriptSize = number(lowered, "size", in: 0.3...1)
            scripts.subscriptDrop = number(lowered, "drop", in: 0...0.5)
            lowered.finish()
        }
        object.finish()
        return (layout, scripts)
    }
}
