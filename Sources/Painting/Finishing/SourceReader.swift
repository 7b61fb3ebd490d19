import CQpdf

extension SourceFile {
    /// What a PDF says that it was made from; nil when it carries nothing of the kind.
    ///
    /// - Parameter limit: the most bytes that it may have.
    package init?(in pdf: [UInt8], limit: Int) throws(PaintingFailure) {
        let qpdf = try QPDFHandle(pdf), raw = qpdf.raw
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
        let raw = qpdf.raw, dictionary = qpdf_oh_get_dict(raw, stream)
        var filter = qpdf.name("/Filter", of: dictionary)
        if let filters = qpdf.value("/Filter", of: dictionary), qpdf_oh_is_array(raw, filters) != 0, qpdf_oh_get_array_n_items(raw, filters) == 1 {
            filter = String(cString: qpdf_oh_get_name(raw, qpdf_oh_get_array_item(raw, filters, 0)))
        }
        guard let packed = qpdf.packedData(of: stream) else { return nil }
        switch filter {
        case "/FlateDecode":
            guard let bytes = Inflation.inflated(packed, limit: limit) else { throw .tooLarge(limit: limit) }
            return bytes
        case nil where qpdf.value("/Filter", of: dictionary) == nil:
            guard packed.count <= limit else { throw .tooLarge(limit: limit) }
            return packed
        default: return nil
        }
    }
}

/// Deflated bytes as they were (RFC 1950), up to a limit: a few bytes may hold any number of others.
enum Inflation {
    /// nil when there are more than the limit; of damaged bytes, what comes before the damage.
    static func inflated(_ packed: [UInt8], limit: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit_(&stream, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return [] }
        defer { inflateEnd(&stream) }
        var packed = packed, bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        return packed.withUnsafeMutableBufferPointer { input -> [UInt8]? in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(clamping: input.count)
            var status = Z_OK
            while status == Z_OK {
                let made = chunk.withUnsafeMutableBufferPointer { output -> Int in
                    stream.next_out = output.baseAddress
                    stream.avail_out = UInt32(output.count)
                    status = inflate(&stream, Z_NO_FLUSH)
                    return output.count - Int(stream.avail_out)
                }
                guard bytes.count + made <= limit else { return nil }
                bytes += chunk[..<made]
                if made == 0 && stream.avail_in == 0 { break }
            }
            return bytes
        }
    }
}
