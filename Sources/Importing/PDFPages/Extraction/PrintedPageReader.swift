import CPoppler
import Glibc

/// Reads the pages of a PDF file with poppler, one after another.
///
/// Poppler cannot be interrupted within a page. Time is checked between pages only; the surrounding process has to limit the time
/// and memory of a single page (``SeparateReading``).
struct PrintedPageReader {
    let limits: PrintedPageLimits

    /// - Parameter put: receives each page as soon as it is read.
    func read(_ bytes: [UInt8], put: (PrintedPage) throws -> Void) throws {
        let start = processorTime
        guard let document = try open(bytes) else { throw PrintedPageFailure.damaged }
        defer { gx_poppler_unref(UnsafeMutableRawPointer(document)) }
        let count = Int(poppler_document_get_n_pages(document))
        guard count > 0 else { throw PrintedPageFailure.noPages }
        guard count <= limits.pages else { throw PrintedPageFailure.tooManyPages(count) }
        for index in 0..<count {
            guard processorTime - start < limits.seconds else { throw PrintedPageFailure.outOfTime(page: index + 1) }
            // A page that is counted in the file but does not exist.
            guard let page = poppler_document_get_page(document, Int32(index)) else { throw PrintedPageFailure.broken(page: index + 1) }
            defer { gx_poppler_unref(UnsafeMutableRawPointer(page)) }
            try put(try printed(page, number: index + 1))
        }
    }

    /// The processor time of this thread, in seconds.
    private var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    func open(_ bytes: [UInt8]) throws(PrintedPageFailure) -> OpaquePointer? {
        var error: UnsafeMutablePointer<GError>?
        let data = bytes.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
        defer { g_bytes_unref(data) }
        let document = poppler_document_new_from_bytes(data, nil, &error)
        if let error {
            let code = error.pointee.code
            g_error_free(error)
            if code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) { throw PrintedPageFailure.encrypted }
        }
        return document
    }

    private func printed(_ page: OpaquePointer, number: Int) throws -> PrintedPage {
        var width = 0.0
        var height = 0.0
        poppler_page_get_size(page, &width, &height)
        guard width.isFinite, height.isFinite, width <= Double(limits.side), height <= Double(limits.side) else {
            throw PrintedPageFailure.tooLargePage(number)
        }
        var printed = PrintedPage(number: number, width: Float(max(width, 1)), height: Float(max(height, 1)))
        printed.characters = try characters(page, number: number)
        printed.pictureShare = pictureShare(page, area: Float(width * height))
        // A page without text has no readable table.
        guard !printed.characters.isEmpty, let picture = PagePicture(page, width: width, height: height) else { return printed }
        let seen = seen(printed.characters, in: picture)
        printed.unseen = printed.characters.count - seen.count
        // If hardly anything is visible, the font is neither embedded nor installed; the text is then the only source.
        if seen.count * 2 >= printed.characters.count { printed.characters = seen }
        printed.rules = Array(RuleFinder(picture: picture, characters: printed.characters).rules().prefix(limits.rulesOnPage))
        return printed
    }

    /// Without spaces and line breaks, which Poppler infers from the positions of the other characters.
    private func characters(_ page: OpaquePointer, number: Int) throws -> [PrintedCharacter] {
        guard let text = poppler_page_get_text(page) else { return [] }
        defer { g_free(text) }
        var boxes: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        guard poppler_page_get_text_layout(page, &boxes, &count) != 0, let boxes else { return [] }
        defer { g_free(boxes) }
        var characters: [PrintedCharacter] = []
        var index = 0
        for scalar in String(cString: text).unicodeScalars {
            guard index < Int(count) else { break }
            let box = boxes[index]
            index += 1
            guard !ProseTidying.isSpace(scalar), !ProseTidying.isInvisible(scalar), box.x1.isFinite, box.x2.isFinite, box.y1.isFinite,
                box.y2.isFinite
            else { continue }
            guard characters.count < limits.charactersOnPage else { throw PrintedPageFailure.tooManyCharacters(number) }
            characters.append(
                PrintedCharacter(
                    scalar,
                    PrintedBox(
                        left: length(min(box.x1, box.x2)), top: length(min(box.y1, box.y2)), right: length(max(box.x1, box.x2)),
                        bottom: length(max(box.y1, box.y2)))))
        }
        return characters
    }

    /// Positions from a file are clamped so that they can be used in arithmetic.
    private func length(_ value: Double) -> Float { Float(min(max(value, -1000), 2 * Double(limits.side))) }

    /// The characters that leave ink. A single one without ink among others with ink is kept too, because the first of a vertical
    /// line is drawn slightly off its position. A figure has to be visible.
    private func seen(_ characters: [PrintedCharacter], in picture: PagePicture) -> [PrintedCharacter] {
        let hasInk = characters.map { picture.hasInk($0.box) }
        return characters.indices.filter { index in
            hasInk[index]
                || !PrintedLine.isDigit(characters[index].scalar) && (index == 0 || hasInk[index - 1])
                    && (index + 1 == characters.count || hasInk[index + 1])
        }.map { characters[$0] }
    }

    private func pictureShare(_ page: OpaquePointer, area: Float) -> Float {
        guard let list = poppler_page_get_image_mapping(page) else { return 0 }
        defer { poppler_page_free_image_mapping(list) }
        var covered: Float = 0
        var next: UnsafeMutablePointer<GList>? = list
        var seen = 0
        while let item = next, seen < 1000 {
            if let mapping = item.pointee.data?.assumingMemoryBound(to: PopplerImageMapping.self) {
                let box = mapping.pointee.area
                covered += abs(Float(box.x2 - box.x1) * Float(box.y2 - box.y1))
            }
            next = item.pointee.next
            seen += 1
        }
        return area > 0 ? min(covered / area, 1) : 0
    }
}
