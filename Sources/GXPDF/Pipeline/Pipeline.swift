import FoundationEssentials
import Reports

/// The way from a source to its files: source → read → checked → document → pages → files.
///
/// Each stage is one function in the folder of its own, from one value to the next: ``read(_:withImages:)`` in Reading,
/// ``check(_:previous:)`` in Checking, ``compose(_:)`` in Composing, ``set(_:)`` in Setting and ``write(_:)`` in Output.
/// They are joined in this file and nowhere else.
struct Pipeline: Sendable {
    let home: HomeFiles
    let workers: WorkerPool
    let limits: Limits
    /// The time that files give as their own, in seconds since 1970, instead of the document's date.
    var fileTime: Int?
    var options: RenderOptions
    let deadline: Deadline
    /// Measures the stages if someone wants to know what they cost.
    var clock: StageClock?

    // MARK: The stages in their order

    func checked(_ source: Source, previous: Source? = nil) throws -> CheckedSource {
        try check(read(source), previous: previous.map { try read($0, withImages: false) })
    }

    func document(_ checked: CheckedSource) throws -> ComposedDocument { try compose(checked) }

    func pages(_ document: ComposedDocument) throws -> SetDocument { try set(document) }

    func files(_ document: ComposedDocument) throws -> Rendering { try write(pages(document)) }

    // MARK: What a press asks for

    func pages(_ source: Source) throws -> SetDocument { try pages(document(checked(source))) }

    func files(_ source: Source) throws -> Rendering { try files(document(checked(source))) }

    /// All findings on a source, from reading to setting.
    ///
    /// - Throws: as the stages do, except that findings which stop the work are the result.
    func findings(_ checked: CheckedSource) throws -> [Finding] {
        do {
            return try pages(document(checked)).findings
        } catch GXPDFError.stopped(let findings) {
            return findings
        }
    }
}
