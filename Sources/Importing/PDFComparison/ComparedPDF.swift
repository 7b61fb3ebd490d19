import CPoppler

/// A PDF file that is compared with another, opened with poppler.
final class ComparedPDF {
    private let document: OpaquePointer
    private let limits: PrintedPageLimits
    let pageCount: Int

    init(_ bytes: [UInt8], limits: PrintedPageLimits) throws(PrintedPageFailure) {
        guard let document = try PrintedPageReader(limits: limits).open(bytes) else { throw .damaged }
        self.document = document
        self.limits = limits
        pageCount = Int(poppler_document_get_n_pages(document))
        guard pageCount > 0 else { throw .noPages }
        guard pageCount <= limits.pages else { throw .tooManyPages(pageCount) }
    }

    deinit { gx_poppler_unref(UnsafeMutableRawPointer(document)) }

    /// - Parameter number: from 1.
    func page(_ number: Int) throws(PrintedPageFailure) -> ComparedPDFPage {
        guard let page = poppler_document_get_page(document, Int32(number - 1)) else { throw .broken(page: number) }
        return try ComparedPDFPage(page, number: number, limits: limits)
    }

    /// The structure tree in reading order.
    func structure() -> [ComparedElement] { StructureTreeReader(document: document).elements() }
}

/// A page that is compared with another.
final class ComparedPDFPage {
    private let page: OpaquePointer
    let width: Double
    let height: Double

    /// - Parameter page: is released with this object.
    init(_ page: OpaquePointer, number: Int, limits: PrintedPageLimits) throws(PrintedPageFailure) {
        self.page = page
        var size = (width: 0.0, height: 0.0)
        poppler_page_get_size(page, &size.width, &size.height)
        (width, height) = size
        guard width.isFinite, height.isFinite, width <= Double(limits.side), height <= Double(limits.side) else {
            throw .tooLargePage(number)
        }
    }

    deinit { gx_poppler_unref(UnsafeMutableRawPointer(page)) }

    var sizeText: String { "\(Int(width.rounded()))×\(Int(height.rounded())) pt" }

    var lines: [String] {
        guard let text = poppler_page_get_text(page) else { return [] }
        defer { g_free(text) }
        return String(cString: text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The addresses that links of the page lead to, in a fixed order.
    var addresses: [String] {
        guard let list = poppler_page_get_link_mapping(page) else { return [] }
        defer { poppler_page_free_link_mapping(list) }
        var found: [String] = []
        var next: UnsafeMutablePointer<GList>? = list
        while let item = next {
            next = item.pointee.next
            guard let action = item.pointee.data?.assumingMemoryBound(to: PopplerLinkMapping.self).pointee.action else { continue }
            if action.pointee.type == POPPLER_ACTION_URI, let address = action.pointee.uri.uri {
                found.append(String(cString: address))
            } else {
                found.append("#\(action.pointee.type.rawValue)")
            }
        }
        return found.sorted()
    }

    /// nil if memory does not suffice.
    var picture: PagePicture? { PagePicture(page, width: max(width, 1), height: max(height, 1)) }
}
