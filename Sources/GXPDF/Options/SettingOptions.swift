/// How a document is composed and set on its pages.
public struct SettingOptions: Sendable, Hashable {
    /// Even pages have their binding margin (订口) on the right, for sheets that are printed on both sides.
    public var mirrorsMargins: Bool
    /// The last page is an even page: either the one with the colophon (版记) or a blank one.
    public var endsOnVerso: Bool
    /// Sets only this attachment of an official document, counted from 1, as it is printed where it cannot be bound with
    /// the main text (GB/T 9704-2012 7.3.7).
    public var attachment: Int?
    /// The PDF has an empty signature field at the place of each seal, to be signed with the office's own program. An
    /// official document without seal images is then set as a sealed one (GB/T 9704-2012 7.3.5.1), with room for the
    /// seals. Other formats have no fields and ignore the option.
    public var hasSignatureFields: Bool

    public init(mirrorsMargins: Bool = false, endsOnVerso: Bool = false, attachment: Int? = nil, hasSignatureFields: Bool = false) {
        self.mirrorsMargins = mirrorsMargins
        self.endsOnVerso = endsOnVerso
        self.attachment = attachment
        self.hasSignatureFields = hasSignatureFields
    }
}
