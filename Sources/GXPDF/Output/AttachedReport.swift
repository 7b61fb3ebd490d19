import FoundationEssentials
import Painting

extension Source {
    /// Takes the report out of a PDF that it travels in (``RenderOptions/attachesSource``).
    ///
    /// - Parameters:
    ///   - pdf: the file's bytes.
    ///   - name: what messages call the report.
    ///   - folder: where its images lie; they do not travel with it.
    /// - Returns: nil when the file carries none.
    /// - Throws: ``GXPDFError/unreadable(path:reason:)`` when it is no PDF, or carries more than a report may be.
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
