/// What is said of a run beside its text, and how it is drawn. Where a run links to is its `target`.
package enum InlineKind: Sendable, Hashable {
    /// Set in another face, which its style says.
    case strong
    /// 着重号: a dot below each character.
    case emphasis
    /// Smaller, and raised or lowered, as the line style says; the style of the run is that of the text around it.
    case superscript, `subscript`
    case underline
    case strike
}
