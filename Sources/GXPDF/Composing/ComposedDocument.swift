import Documents
import FoundationEssentials
import Painting
import Reports
import Typesetting

/// A document ready to be set, with everything that later stages need to know about its source.
struct ComposedDocument {
    var kind: ComposedKind
    var document: Document
    /// The file's name in findings.
    var name: String
    /// What may be embedded in the output.
    var source: Source?
    /// What it was composed from, in case it has to be composed otherwise; nil if it is not made from one source.
    var checked: CheckedSource?
    var language: Report.Language
    var metadata: Metadata
    /// The images by their numbers in the document.
    var images: [PaintImage] = []
    /// Where the source names each of the images.
    var imageMentions: [ImageMention] = []
    /// Places in the source by the origins in the document.
    var origins: OriginMap
    /// Of all stages so far.
    var findings: [Finding] = []
}

/// The third stage: from a model to blocks.
extension Pipeline {
    /// - Throws: ``GXPDFError/stopped(_:)`` if the findings stop the work, the source cannot be read or has no such attachment;
    ///   ``GXPDFError/noSuchLayout(name:known:folder:)``.
    func compose(_ checked: CheckedSource) throws -> ComposedDocument {
        let read = checked.read
        let findings = checked.findings
        try options.policy.pass(findings)
        guard let content = read.content else { throw GXPDFError.stopped(findings) }
        return try guarded(findings, of: read.source.name) {
            try stage(.compose) {
                var composed =
                    switch content {
                    case .report(let report, let form): try compose(report, form, read)
                    case .official(let document): try compose(document, read)
                    }
                composed.source = read.source
                composed.checked = checked
                composed.findings = findings
                composed.images = read.images?.images ?? []
                composed.imageMentions = read.images?.mentions ?? []
                if let fileTime { composed.metadata.date = Date(timeIntervalSince1970: Double(fileTime)).ISO8601Format() }
                return composed
            }
        }
    }

    private func compose(_ report: Report, _ form: Form, _ read: ReadSource) throws -> ComposedDocument {
        var composer = Composer(report: report, form: form, layout: try home.layout, places: read.places, images: read.images?.sizes ?? [:])
        let document = try composer.document(options.effectiveSetting, pulse: deadline.check)
        return ComposedDocument(
            kind: .report, document: document, name: read.source.name, language: report.language, metadata: ReportMetadata.of(report),
            origins: composer.prose.origins)
    }

    private func compose(_ model: OfficialDocument, _ read: ReadSource) throws -> ComposedDocument {
        let layout = try home.layout
        guard let head = layout.mastheads[model.format.rawValue] else {
            throw GXPDFError.noSuchLayout(
                name: "official/\(model.format.rawValue)", known: layout.mastheads.keys.sorted(), folder: home.home.officialFolder)
        }
        var composer = OfficialComposer(
            document: model, layout: layout, head: head, places: read.places, images: read.images?.sizes ?? [:])
        let kind: ComposedKind
        let document: Document
        if let number = options.setting.attachment {
            guard model.attachments.indices.contains(number - 1), !model.attachments[number - 1].body.isEmpty else {
                throw Diagnostic.noSuchAttachment(number, of: model.attachments)
            }
            kind = .attachment(number, of: model.format)
            document = try composer.document(of: model.attachments[number - 1], options.effectiveSetting, pulse: deadline.check)
        } else {
            kind = .official(model.format)
            document = try composer.document(options.effectiveSetting, pulse: deadline.check)
        }
        return ComposedDocument(
            kind: kind, document: document, name: read.source.name, language: model.language, metadata: ReportMetadata.of(model),
            origins: composer.prose.origins)
    }
}

extension Diagnostic {
    fileprivate static func noSuchAttachment(_ number: Int, of attachments: [Attachment]) -> Diagnostic {
        let bound = attachments.indices.filter { !attachments[$0].body.isEmpty }.map { String($0 + 1) }.joined(separator: "、")
        return Diagnostic(
            .error, .noSuchAttachment, Message("附件 \(number) 没有正文", "attachment \(number) has no text"), at: Place(path: "attachments"),
            hint: Message("有正文的附件：\(bound.isEmpty ? "无" : bound)", "attachments with a text: \(bound.isEmpty ? "none" : bound)"))
    }
}
