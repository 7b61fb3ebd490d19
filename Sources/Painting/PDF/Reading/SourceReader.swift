import CQpdf

extension SourceFile {
    /// The source that is embedded in a PDF; nil if there is none.
    ///
    /// - Parameter limit: the most bytes that it may have, decompressed.
    package init?(in pdf: [UInt8], limit: Int) throws(PaintingFailure) {
        let qpdf = try QPDFHandle(pdf)
        let raw = qpdf.raw
        guard let files = qpdf.value("/AF", of: qpdf_get_root(raw)), qpdf_oh_is_array(raw, files) != 0 else { return nil }
        for index in 0..<min(qpdf_oh_get_array_n_items(raw, files), 1_000) {
            let file = qpdf_oh_get_array_item(raw, files, index)
            guard let relation = qpdf.name("/AFRelationship", of: file), relation == "/Source", let streams = qpdf.value("/EF", of: file),
                let stream = qpdf.value("/UF", of: streams) ?? qpdf.value("/F", of: streams), qpdf_oh_is_stream(raw, stream) != 0,
                let bytes = try Self.bytes(of: stream, in: qpdf, limit: limit)
            else { continue }
            let name = qpdf.value("/UF", of: file) ?? qpdf.value("/F", of: file)
            self.init(name: name.map { String(cString: qpdf_oh_get_utf8_value(raw, $0)) } ?? "", bytes: bytes)
            return
        }
        return nil
    }

    private static func bytes(of stream: qpdf_oh, in qpdf: QPDFHandle, limit: Int) throws(PaintingFailure) -> [UInt8]? {
        let raw = qpdf.raw
        let dictionary = qpdf_oh_get_dict(raw, stream)
        var filter = qpdf.name("/Filter", of: dictionary)
        if let filters = qpdf.value("/Filter", of: dictionary), qpdf_oh_is_array(raw, filters) != 0,
            qpdf_oh_get_array_n_items(raw, filters) == 1
        {
            filter = String(cString: qpdf_oh_get_name(raw, qpdf_oh_get_array_item(raw, filters, 0)))
        }
        guard let packed = qpdf.packedData(of: stream) else { return nil }
        switch filter {
        case "/FlateDecode":
            guard let bytes = Flate.unpacked(packed, limit: limit) else { throw .tooLarge(limit: limit) }
            return bytes
        case nil where qpdf.value("/Filter", of: dictionary) == nil:
            guard packed.count <= limit else { throw .tooLarge(limit: limit) }
            return packed
        default: return nil
        }
    }
}
