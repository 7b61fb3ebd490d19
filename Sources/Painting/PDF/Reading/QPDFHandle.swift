import CQpdf

/// A qpdf parser on bytes in memory. It parses objects on demand.
final class QPDFHandle {
    let raw: qpdf_data
    private var owned: qpdf_data?
    private let bytes: UnsafeMutableBufferPointer<CChar>

    init(_ pdf: [UInt8]) throws(PaintingFailure) {
        owned = qpdf_init()
        guard let owned else { throw .drawing("qpdf") }
        raw = owned
        qpdf_set_suppress_warnings(raw, 1)
        qpdf_silence_errors(raw)
        // qpdf refers to the bytes for as long as it lives.
        bytes = .allocate(capacity: pdf.count)
        pdf.withUnsafeBytes { UnsafeMutableRawBufferPointer(bytes).copyMemory(from: $0) }
        qpdf_read_memory(raw, "report.pdf", bytes.baseAddress, UInt64(bytes.count), nil)
        if qpdf_has_error(raw) != 0 { throw failure }
    }

    deinit {
        // qpdf writes an error that nobody has fetched to standard error.
        if qpdf_has_error(raw) != 0 { _ = qpdf_get_error(raw) }
        qpdf_cleanup(&owned)
        bytes.deallocate()
    }

    /// The error that qpdf reports.
    var failure: PaintingFailure {
        .drawing("qpdf: \(qpdf_has_error(raw) != 0 ? String(cString: qpdf_get_error_full_text(raw, qpdf_get_error(raw))) : "unknown")")
    }

    /// The value of a key in a dictionary; nil if there is none.
    func value(_ key: String, of dictionary: qpdf_oh) -> qpdf_oh? {
        qpdf_oh_has_key(raw, dictionary, key) != 0 ? qpdf_oh_get_key(raw, dictionary, key) : nil
    }

    func object(_ handle: qpdf_oh) -> Int { Int(qpdf_oh_get_object_id(raw, handle)) }

    /// The syntax of an object.
    ///
    /// - Parameter isResolved: whether an indirect object is written itself instead of as a reference.
    func text(of handle: qpdf_oh, isResolved: Bool) -> [UInt8] {
        guard let text = isResolved ? qpdf_oh_unparse_resolved(raw, handle) : qpdf_oh_unparse(raw, handle) else { return [] }
        return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    func keys(of dictionary: qpdf_oh) -> [String] {
        guard qpdf_oh_is_dictionary(raw, dictionary) != 0 else { return [] }
        var names: [String] = []
        qpdf_oh_begin_dict_key_iter(raw, dictionary)
        while qpdf_oh_dict_more_keys(raw) != 0 { names.append(String(cString: qpdf_oh_dict_next_key(raw))) }
        return names
    }

    func name(_ key: String, of dictionary: qpdf_oh) -> String? {
        value(key, of: dictionary).flatMap { qpdf_oh_is_name(raw, $0) != 0 ? String(cString: qpdf_oh_get_name(raw, $0)) : nil }
    }

    /// The bytes of a stream as they are in the file.
    func packedData(of stream: qpdf_oh) -> [UInt8]? {
        var buffer: UnsafeMutablePointer<UInt8>?
        var length = 0
        guard qpdf_oh_get_stream_data(raw, stream, qpdf_dl_none, nil, &buffer, &length) & 2 == 0, let buffer else { return nil }
        defer { free(buffer) }
        return Array(UnsafeBufferPointer(start: buffer, count: length))
    }

    /// The decoded bytes of a stream.
    func withData<Result>(of stream: qpdf_oh, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        guard qpdf_oh_is_stream(raw, stream) != 0 else { return nil }
        var buffer: UnsafeMutablePointer<UInt8>?
        var length = 0
        guard qpdf_oh_get_stream_data(raw, stream, qpdf_dl_generalized, nil, &buffer, &length) & 2 == 0, let buffer else { return nil }
        defer { free(buffer) }
        return body(UnsafeBufferPointer(start: buffer, count: length))
    }
}
