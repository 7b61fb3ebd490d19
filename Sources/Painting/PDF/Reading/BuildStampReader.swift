import CQpdf

extension BuildStamp {
    /// The build that a PDF states; nil if it states none.
    ///
    /// - Throws: if the file is not a PDF.
    package init?(in pdf: [UInt8]) throws(PaintingFailure) {
        let qpdf = try QPDFHandle(pdf)
        guard let metadata = qpdf.value("/Metadata", of: qpdf_get_root(qpdf.raw)), qpdf_oh_is_stream(qpdf.raw, metadata) != 0,
            // PDF/A requires metadata without filters (ISO 19005-2 6.6.2.1); data of other files is not decompressed.
            let packet = qpdf.packedData(of: metadata)
        else { return nil }
        self.init(packet: packet)
    }
}
