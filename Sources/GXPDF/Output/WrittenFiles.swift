import Documents
import FoundationEssentials
import Painting
import Reports
import Typesetting

/// The last stage: from pages to files.
extension Pipeline {
    /// - Throws: ``GXPDFError/stopped(_:)``, ``GXPDFError/noSuchPages(asked:count:)``, ``GXPDFError/drawing(_:)``.
    func write(_ set: SetDocument) throws -> Rendering {
        let output = options.output
        let pdf = try guarded(set.findings, of: set.document.name) { output.format == .pdf ? try pdfOptions(of: set) : PDFOptions() }
        let pages = output.pages.map { selection in set.pages.filter { selection.contains($0.number) } } ?? set.pages
        guard !pages.isEmpty else { throw GXPDFError.noSuchPages(asked: output.pages?.text ?? "", count: set.pages.count) }
        var findings = set.findings
        if output.format == .pdf, let found = PrintFindings.processColours(ConformanceClaim(pages, pdf)) {
            findings.append(Finding(found, file: set.document.name))
        }
        if options.effectiveSetting.hasSignatureFields,
            let found = SigningFindings.absentPlace(pages, of: set.pages, kind: set.document.kind)
        {
            findings.append(Finding(found, file: set.document.name))
        }
        try options.policy.pass(findings)
        let files = try guarded(findings, of: set.document.name) {
            try workers.withWorker(set.document.language) { try paint(pages, set, pdf, $0) }
        }
        return Rendering(files: files.map { Data($0) }, pageNumbers: pages.map(\.number), pageCount: set.pages.count, findings: findings)
    }

    private func pdfOptions(of set: SetDocument) throws -> PDFOptions {
        var pdf = PDFOptions()
        pdf.build = BuildInformation.current.stamp
        pdf.isForPress = options.output.isForPress
        if options.output.attachesSource, let source = set.document.source, let name = set.document.kind.sourceName {
            pdf.source = SourceFile(name: name, bytes: Array(source.json))
        }
        if let profile = options.output.profile {
            pdf.profile = ColourProfile(icc: Array(profile.icc), name: profile.name)
            guard pdf.profile != nil else { throw PrintFindings.unusableProfile(profile.name) }
        }
        return pdf
    }

    private func paint(_ pages: [Page], _ set: SetDocument, _ pdf: PDFOptions, _ worker: Worker) throws -> [[UInt8]] {
        let images = set.document.images
        let metadata = set.document.metadata
        switch options.output.format {
        case .pdf:
            let sheets = options.output.imposition.sheets(of: pages)
            let painter = PDFPainter(faces: worker.paintFaces, images: images, options: pdf, outputLimit: limits.outputBytes)
            let painted = try stage(.paint) {
                try painter.painted(sheets, structure: set.structure, metadata: metadata, pulse: deadline.check)
            }
            try deadline.check()
            return [try stage(.finish) { try painter.finished(painted, sheets, structure: set.structure, metadata: metadata) }]
        case .ofd:
            let sheets = options.output.imposition.sheets(of: pages)
            let painter = OFDPainter(faces: worker.sourceFaces, images: images, outputLimit: limits.outputBytes)
            return [try stage(.paint) { try painter.ofd(sheets, structure: set.structure, metadata: metadata, pulse: deadline.check) }]
        case .png:
            let painter = PNGPainter(
                faces: worker.paintFaces, images: images, resolution: options.output.resolution, outputLimit: limits.outputBytes)
            return try perPage(pages) { try painter.png($0) }
        case .svg:
            let painter = SVGPainter(faces: worker.paintFaces, images: images, outputLimit: limits.outputBytes)
            return try perPage(pages) { try painter.svg($0) }
        }
    }

    private func perPage(_ pages: [Page], _ paint: (Page) throws -> [UInt8]) throws -> [[UInt8]] {
        try pages.map { page in
            try deadline.check()
            return try stage(.paint) { try paint(page) }
        }
    }
}
