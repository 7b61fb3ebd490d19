import FoundationEssentials
import Painting

extension Source {
    /// Extracts the source that is embedded in a PDF (``OutputOptions/attachesSource``).
    ///
    /// - Parameters:
    ///   - pdf: the bytes of the PDF.
    ///   - name: the name of the source in messages.
    ///   - folder: the folder of its images, which are not embedded.
    /// - Returns: nil if the PDF has no embedded source.
    /// - Throws: ``GXPDFError/unreadable(path:reason:)`` if the file is not a PDF, or the embedded source is too large.
    public init?(attachedTo pdf: Data, name: String, folder: String? = nil) throws {
        let limit = 16 << 20
        do {
            guard let source = try SourceFile(in: Array(pdf), limit: limit) else { return nil }
            self.init(json: Data(source.bytes), name: name, folder: folder)
        } catch PaintingFailure.tooLarge(let limit) {
            throw GXPDFError.unreadable(path: name, reason: .tooLarge(size: limit + 1, limit: limit))
        } catch {
            throw GXPDFError.unreadable(path: name, reason: .notAPDF)
        }
    }
}
