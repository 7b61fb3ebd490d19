/// The keys of one kind of object in a file, such as those of a report or of a chart. The raw value of a case is the key.
///
/// **To add a key,** add a case to the enumeration of its object (`ReportKey`, `OfficialKey`, `ChartKey`, …) and describe it in
/// `description`. The schema and the validation of files follow from the description. Then read the key with a `KeyReader` where the
/// object's model is built; only described keys can be read. Print the schemas again (`gxpdf schema > layouts/report.schema.json` and
/// `gxpdf schema --official > layouts/official.schema.json`). `KeyCoverageTests` fails while a described key has no effect on the model.
///
/// **To add a kind of block,** add a case to `BlockKind` and an enumeration for the keys of its object, and read it in `BlockReader`.
protocol FileKey: RawRepresentable<String>, CaseIterable, Sendable {
    var description: KeyDescription { get }
}

/// Shapes that several objects use.
extension Shape {
    /// Text that is not blank.
    static var filled: Shape { .text(.filled) }
    static var date: Shape { .named("date", .text(.date)) }

    static func words<Word: RawRepresentable<String> & CaseIterable>(_ words: Word.Type, code: DiagnosticCode = .valueOutOfRange) -> Shape {
        .text(.words(words.allCases.map(\.rawValue), code))
    }

    static func array(of elements: Shape, orElse emptiness: ArrayShape.Emptiness? = nil) -> Shape {
        .array(ArrayShape(elements: elements, emptiness: emptiness))
    }

    static func object<Key: FileKey>(_ keys: Key.Type) -> Shape { .object(ObjectShape(keys)) }

    /// A text, or an array with one text for each line.
    static var lines: Shape { .either([.filled, .array(of: .filled, orElse: .emptyText)]) }

    /// The same, where each line may be an array of pieces; an array that can only be the pieces of one text is that.
    static var inlineLines: Shape { .either([.text(.filled), .pieces, .array(of: .inline(.filled), orElse: .emptyText)]) }

    /// Names of people or agencies, or a single one.
    static var names: Shape { .named("names", .either([.array(of: .filled), .filled])) }

    /// Agencies in groups: an array whose elements are agencies or arrays of agencies, or a single text.
    static var agencyList: Shape {
        .named(
            "agencyList", note: "同类机关之间用顿号，不同类之间用逗号；可以写成数组的数组，也可以写成一段文字",
            .either([.array(of: .either([.filled, .array(of: .filled)])), .filled]))
    }
}

extension ArrayShape.Emptiness {
    static var emptyText: Self { Self(code: .emptyText, pointsAtObject: false, message: .emptyLines, hint: nil) }
}

extension Message {
    fileprivate static let emptyLines = Message("这里是空的", "this is empty")
}
