import Documents
import Painting
import Typesetting

/// A document on its pages.
struct SetDocument {
    var document: ComposedDocument
    var pages: [Page]
    var structure: Structure
    /// Of all stages so far.
    var findings: [Finding]
}

/// The fourth stage: from blocks to pages.
extension Pipeline {
    /// - Throws: ``GXPDFError/stopped(_:)`` if the findings stop the work or there are too many pages.
    func set(_ document: ComposedDocument) throws -> SetDocument {
        let set = try showingTextOnFirstPage(typeset(document))
        try options.policy.pass(set.findings)
        return set
    }

    /// Without what the first page has to show.
    func typeset(_ document: ComposedDocument) throws -> SetDocument {
        try guarded(document.findings, of: document.name) {
            try stage(.typeset) {
                try workers.withWorker(document.language) { worker in
                    let typeset = try worker.typesetter.pages(of: document.document, pageLimit: limits.pages, pulse: deadline.check)
                    let findings = TypesettingFindings(
                        origins: document.origins, faces: try home.faces(for: document.language), ownFaces: home.home.ownFaceFolder)
                    var diagnostics = findings.vacancies + findings.findings(typeset.issues)
                    if options.output.format.holdsAllPages {
                        diagnostics += PrintFindings(images: document.images, mentions: document.imageMentions).coarseImages(
                            typeset.pages, isForPress: options.output.isForPress && options.output.format == .pdf)
                    }
                    if options.output.format == .pdf {
                        let found = PrintFindings(images: document.images, mentions: document.imageMentions)
                        let profile = options.output.profile.flatMap { ColourProfile(icc: Array($0.icc), name: $0.name) }
                        diagnostics += found.fineImages(typeset.pages) + found.unprintableColours(profile: profile)
                    }
                    return SetDocument(
                        document: document, pages: typeset.pages, structure: typeset.structure,
                        findings: document.findings + diagnostics.map { Finding($0, file: document.name) })
                }
            }
        }
    }
}
