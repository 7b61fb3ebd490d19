import CQpdf
import Typesetting

/// The pass over a painted PDF that adds what Cairo cannot say: the language, that the title is to be shown, dates in
/// the form that ISO 32000-1 7.9.4 asks for, an `/ID` that depends on nothing but the content.
struct Finishing {
    let metadata: Metadata
    /// The height of each page that is to be cut, and where.
    var trims: [(height: Double, trim: Page.Trim)?] = []

    func finished(_ pdf: [UInt8]) throws(PaintingFailure) -> [UInt8] {
        var handle: qpdf_data? = qpdf_init()
        defer { qpdf_cleanup(&handle) }
        guard let qpdf = handle else { throw .drawing("qpdf") }
        qpdf_set_suppress_warnings(qpdf, 1)
        qpdf_silence_errors(qpdf)
        // The reader keeps the bytes for as long as the handle lives.
        var failed = false
        var result: [UInt8] = []
        pdf.withUnsafeBytes { bytes in
            let start = bytes.bindMemory(to: CChar.self).baseAddress
            guard qpdf_read_memory(qpdf, "report.pdf", start, UInt64(bytes.count), nil) & 2 == 0 else { return failed = true }
            amend(qpdf)
            qpdf_init_write_memory(qpdf)
            qpdf_set_deterministic_ID(qpdf, 1)
            qpdf_set_object_stream_mode(qpdf, qpdf_o_generate)
            guard qpdf_write(qpdf) & 2 == 0, let buffer = qpdf_get_buffer(qpdf) else { return failed = true }
            result = Array(UnsafeBufferPointer(start: buffer, count: qpdf_get_buffer_length(qpdf)))
        }
        guard !failed, qpdf_has_error(qpdf) == 0 else {
            let words = qpdf_has_error(qpdf) != 0 ? String(cString: qpdf_get_error_full_text(qpdf, qpdf_get_error(qpdf))) : "write"
            throw .drawing("qpdf: \(words)")
        }
        return result
    }

    private func amend(_ qpdf: qpdf_data) {
        let root = qpdf_get_root(qpdf)
        qpdf_oh_replace_key(qpdf, root, "/Lang", qpdf_oh_new_string(qpdf, metadata.language))
        let preferences = qpdf_oh_new_dictionary(qpdf)
        qpdf_oh_replace_key(qpdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool(qpdf, 1))
        qpdf_oh_replace_key(qpdf, root, "/ViewerPreferences", preferences)
        for (number, entry) in trims.enumerated() {
            guard let (height, trim) = entry else { continue }
            let page = qpdf_get_page_n(qpdf, number)
            qpdf_oh_replace_key(qpdf, page, "/TrimBox", box(qpdf, trim.box, height))
            let bleed = Rect(x: trim.box.x - trim.bleed, y: trim.box.y - trim.bleed, width: trim.box.width + 2 * trim.bleed, height: trim.box.height + 2 * trim.bleed)
            qpdf_oh_replace_key(qpdf, page, "/BleedBox", box(qpdf, bleed, height))
        }
        mendText(qpdf)
        let trailer = qpdf_get_trailer(qpdf)
        guard qpdf_oh_has_key(qpdf, trailer, "/Info") != 0, let date else { return }
        let info = qpdf_oh_get_key(qpdf, trailer, "/Info")
        for key in ["/CreationDate", "/ModDate"] { qpdf_oh_replace_key(qpdf, info, key, qpdf_oh_new_string(qpdf, date)) }
    }

    /// Texts of glyphs that name radicals where characters were meant.
    private func mendText(_ qpdf: qpdf_data) {
        var done: Set<Int32> = []
        for number in 0..<max(0, Int(qpdf_get_num_pages(qpdf))) {
            let resources = qpdf_oh_get_key(qpdf, qpdf_get_page_n(qpdf, number), "/Resources"), fonts = qpdf_oh_get_key(qpdf, resources, "/Font")
            guard qpdf_oh_is_dictionary(qpdf, fonts) != 0 else { continue }
            var names: [String] = []
            qpdf_oh_begin_dict_key_iter(qpdf, fonts)
            while qpdf_oh_dict_more_keys(qpdf) != 0 { names.append(String(cString: qpdf_oh_dict_next_key(qpdf))) }
            for name in names {
                let font = qpdf_oh_get_key(qpdf, fonts, name)
                guard done.insert(qpdf_oh_get_object_id(qpdf, font)).inserted else { continue }
                let map = qpdf_oh_get_key(qpdf, font, "/ToUnicode")
                guard qpdf_oh_is_stream(qpdf, map) != 0 else { continue }
                var buffer: UnsafeMutablePointer<UInt8>?
                var length = 0
                guard qpdf_oh_get_stream_data(qpdf, map, qpdf_dl_generalized, nil, &buffer, &length) & 2 == 0, let buffer else { continue }
                defer { free(buffer) }
                guard let mended = Radicals.mended(Array(UnsafeBufferPointer(start: buffer, count: length))) else { continue }
                qpdf_oh_replace_stream_data(qpdf, map, mended, mended.count, qpdf_oh_new_null(qpdf), qpdf_oh_new_null(qpdf))
            }
        }
    }

    /// In PDF's direction, from the lower left corner.
    private func box(_ qpdf: qpdf_data, _ rect: Rect, _ height: Double) -> qpdf_oh {
        let array = qpdf_oh_new_array(qpdf)
        for value in [rect.x, height - rect.bottom, rect.right, height - rect.y] {
            qpdf_oh_append_item(qpdf, array, qpdf_oh_new_real_from_double(qpdf, value, 4))
        }
        return array
    }

    /// `2024-01-11T15:05:00+08:00` as `D:20240111150500+08'00'`.
    private var date: String? {
        let digits = metadata.date.filter { $0.isASCII && $0.isNumber }
        guard digits.count == 18 || digits.count == 14, metadata.date.count > 19 else { return nil }
        let zone = digits.count == 18 ? "\(metadata.date.contains("+") ? "+" : "-")\(digits.dropFirst(14).prefix(2))'\(digits.suffix(2))'" : "Z"
        return "D:\(digits.prefix(14))\(zone)"
    }
}
