import CZip
import Glibc

/// Writes a ZIP package in memory. The output is deterministic: every file has the earliest date that ZIP can represent.
package enum ZipWriter {
    package struct File: Sendable {
        package var name: String
        package var bytes: [UInt8]
        /// Stored without compression: for data that is already compressed, and for files that have to be readable as they are.
        package var isStored: Bool

        package init(_ name: String, _ bytes: [UInt8], isStored: Bool = false) {
            self.name = name
            self.bytes = bytes
            self.isStored = isStored
        }

        package init(_ name: String, _ text: String, isStored: Bool = false) { self.init(name, Array(text.utf8), isStored: isStored) }
    }

    /// - Throws: ``ZipFailure``
    package static func package(_ files: [File]) throws(ZipFailure) -> [UInt8] {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let target = zip_source_buffer_create(nil, 0, 0, &error) else {
            throw .damaged(reason: String(cString: zip_error_strerror(&error)))
        }
        // Outlives the archive, so that the written bytes can be read.
        zip_source_keep(target)
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
            zip_source_free(target)
            throw .damaged(reason: String(cString: zip_error_strerror(&error)))
        }
        for file in files {
            guard add(file, to: archive) else {
                let reason = String(cString: zip_strerror(archive))
                zip_discard(archive)
                throw .damaged(reason: reason)
            }
        }
        guard zip_close(archive) == 0 else {
            let reason = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw .damaged(reason: reason)
        }
        return try content(of: target)
    }

    private static func add(_ file: File, to archive: OpaquePointer) -> Bool {
        // libzip frees the copy itself.
        guard let copy = malloc(max(1, file.bytes.count)) else { return false }
        file.bytes.withUnsafeBytes { source in
            if let base = source.baseAddress, source.count > 0 { memcpy(copy, base, source.count) }
        }
        guard let source = zip_source_buffer(archive, copy, UInt64(file.bytes.count), 1) else {
            free(copy)
            return false
        }
        let index = zip_file_add(archive, file.name, source, UInt32(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            return false
        }
        // 1980-01-01 in the fields of ZIP, so that time zones have no effect.
        guard zip_file_set_dostime(archive, UInt64(index), 0, 0x0021, 0) == 0 else { return false }
        // The next level takes a third more time and saves less than a hundredth of the size; the highest takes twice the time.
        return zip_set_file_compression(archive, UInt64(index), file.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, file.isStored ? 0 : 5) == 0
    }

    private static func content(of target: OpaquePointer) throws(ZipFailure) -> [UInt8] {
        guard zip_source_open(target) == 0 else { throw .damaged(reason: String(cString: zip_error_strerror(zip_source_error(target)))) }
        defer { zip_source_close(target) }
        var content: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = zip_source_read(target, &piece, UInt64(piece.count))
            guard count >= 0 else { throw .damaged(reason: String(cString: zip_error_strerror(zip_source_error(target)))) }
            guard count > 0 else { return content }
            content += piece[..<Int(count)]
        }
    }
}
