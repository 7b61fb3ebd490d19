import CZip

/// A ZIP package in memory, such as a .docx file. Nothing is decompressed to disk, and names are only compared, never used as
/// paths.
package final class ZipReader {
    private let archive: OpaquePointer
    private let limits: ZipLimits
    private var indices: [String: UInt64] = [:]
    private var read = 0
    /// The names of all files in their order.
    package private(set) var names: [String] = []
    /// libzip reads from this memory as long as the archive is open.
    private let bytes: UnsafeMutableRawBufferPointer

    /// - Throws: ``ZipFailure``
    package init(_ content: [UInt8], limits: ZipLimits = .standard) throws(ZipFailure) {
        // libzip opens an empty buffer as an empty package.
        guard !content.isEmpty else { throw .damaged(reason: "the file is empty") }
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 1)
        bytes.copyBytes(from: content)
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(content.count), 0, &error) else {
            bytes.deallocate()
            throw .damaged(reason: Self.words(&error))
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            bytes.deallocate()
            throw .damaged(reason: Self.words(&error))
        }
        self.bytes = bytes
        self.archive = archive
        self.limits = limits
        let count = Int(zip_get_num_entries(archive, 0))
        guard count <= limits.entries else { throw .tooManyEntries(count: count, limit: limits.entries) }
        for index in 0..<UInt64(count) {
            guard let name = zip_get_name(archive, index, 0) else { continue }
            let text = String(cString: name)
            names.append(text)
            // The first of several files with one name, as in word processors.
            if indices[text] == nil { indices[text] = index }
        }
    }

    deinit {
        zip_discard(archive)
        bytes.deallocate()
    }

    /// The decompressed bytes of a file; nil if the package has no file of this name.
    ///
    /// The size that the package states is not trusted; reading stops at the limit.
    ///
    /// - Throws: ``ZipFailure``
    package func file(_ name: String) throws(ZipFailure) -> [UInt8]? {
        guard let index = indices[name] else { return nil }
        guard let file = zip_fopen_index(archive, index, 0) else {
            let code = zip_error_code_zip(zip_get_error(archive))
            if code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP { throw .encrypted(name: name) }
            throw .damaged(reason: String(cString: zip_strerror(archive)))
        }
        defer { zip_fclose(file) }
        var content: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = zip_fread(file, &piece, UInt64(piece.count))
            guard count >= 0 else { throw .damaged(reason: String(cString: zip_file_strerror(file))) }
            guard count > 0 else { return content }
            content += piece[..<Int(count)]
            read += Int(count)
            guard content.count <= limits.entryBytes else { throw .tooLarge(name: name, limit: limits.entryBytes) }
            guard read <= limits.totalBytes else { throw .tooLarge(name: name, limit: limits.totalBytes) }
        }
    }

    private static func words(_ error: inout zip_error_t) -> String { String(cString: zip_error_strerror(&error)) }
}
