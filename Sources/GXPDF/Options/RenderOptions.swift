/// How a source is rendered.
public struct RenderOptions: Sendable, Hashable {
    public var setting: SettingOptions
    public var output: OutputOptions
    public var policy: FindingPolicy

    public init(setting: SettingOptions, output: OutputOptions = OutputOptions(), policy: FindingPolicy = FindingPolicy()) {
        self.setting = setting
        self.output = output
        self.policy = policy
    }

    /// Options for common use. Everything else is set through ``setting``, ``output`` and ``policy``.
    ///
    /// - Parameters:
    ///   - format: the format of the files.
    ///   - pages: the pages to write; nil for all.
    ///   - resolution: pixels per inch of PNG files.
    ///   - imposition: how the pages are arranged on sheets; PDF and OFD only.
    ///   - attachment: set only this attachment of an official document, counted from 1.
    ///   - force: render in spite of errors.
    ///   - strict: treat warnings as errors.
    public init(
        format: OutputFormat = .pdf, pages: PageSelection? = nil, resolution: Double = 150, imposition: Imposition = .none,
        attachment: Int? = nil, force: Bool = false, strict: Bool = false
    ) {
        setting = SettingOptions(attachment: attachment)
        output = OutputOptions(format: format, pages: pages, resolution: resolution, imposition: imposition)
        policy = FindingPolicy(force: force, strict: strict)
    }

    /// The setting without what the format has no means for: only PDF has signature fields.
    var effectiveSetting: SettingOptions {
        var setting = setting
        if output.format != .pdf { setting.hasSignatureFields = false }
        return setting
    }
}
