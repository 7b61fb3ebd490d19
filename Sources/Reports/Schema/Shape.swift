/// Which values are allowed at one place in a file.
///
/// The JSON Schema is printed from shapes (`SchemaPrinter`), and the reader validates with them (`ShapeValidator`), so that the two
/// cannot disagree.
indirect enum Shape: Sendable {
    case anything
    case null
    case flag
    case text(TextShape)
    /// A text or an array of pieces, whose text it describes.
    case inline(TextShape)
    /// An array of pieces where an array may also be something else.
    case pieces
    case number(NumberShape)
    case array(ArrayShape)
    case object(ObjectShape)
    /// An object of one of several kinds, named by one of its keys.
    case variants([ObjectVariant])
    /// The path of one of the report's figures; not allowed in documents that have no figures.
    case figurePath
    /// One of several shapes, each for a different JSON type.
    case either([Shape])
    /// A shape that the schema prints once, under `$defs`.
    case named(String, note: String? = nil, Shape)
}

/// An array whose elements all have one shape.
struct ArrayShape: Sendable {
    let elements: Shape
    let emptiness: Emptiness?

    /// How an empty array is reported where it is not allowed.
    struct Emptiness: Sendable {
        let code: DiagnosticCode
        /// Reports the object that contains the array, not the array itself.
        let pointsAtObject: Bool
        let message: Message
        let hint: Message?
    }
}

/// An object with a fixed set of keys. Every object may also have `$comment`, whose value is ignored.
struct ObjectShape: Sendable {
    let keys: [KeyDescription]
    /// Allows keys that are not described, because another shape describes the rest of the object.
    var isOpen = false

    init(_ keys: [KeyDescription], isOpen: Bool = false) {
        self.keys = keys
        self.isOpen = isOpen
    }

    init<Key: FileKey>(_ keys: Key.Type) {
        self.init(Key.allCases.map { $0.description.named($0.rawValue) })
    }

    /// The keys that can be suggested to an author.
    var names: [String] { keys.map(\.key).filter { !$0.hasPrefix("$") } }
}

/// One kind of object among several; the key that every object of the kind has tells it from the others.
struct ObjectVariant: Sendable {
    let key: String
    let object: ObjectShape
}

/// One key of an object: what it means and which values it may have.
struct KeyDescription: Sendable {
    enum Requirement: Sendable, Hashable {
        /// May be left out or null, which mean the same.
        case optional
        case required
        /// Required unless another key of the object has this word.
        case requiredUnless(key: String, word: String)
    }

    private(set) var key = ""
    /// The name in Chinese. Computed on demand, because the official names of figures take time.
    let title: (@Sendable () -> String)?
    /// More about the value, in Chinese.
    let note: String?
    let requirement: Requirement
    private(set) var shape: Shape
    /// Whether the key holds a figure of a statutory table, whose diagnostics give the official name of its cell.
    var isFigure = false

    func with(_ shape: Shape) -> KeyDescription {
        var changed = self
        changed.shape = shape
        return changed
    }

    func named(_ key: String) -> KeyDescription {
        var named = self
        named.key = key
        return named
    }

    static func optional(_ title: String?, _ note: String? = nil, _ shape: Shape) -> KeyDescription {
        KeyDescription(title: constant(title), note: note, requirement: .optional, shape: shape)
    }

    static func required(_ title: String?, _ note: String? = nil, _ shape: Shape) -> KeyDescription {
        KeyDescription(title: constant(title), note: note, requirement: .required, shape: shape)
    }

    static func required(unless key: String, is word: String, _ title: String, _ note: String?, _ shape: Shape) -> KeyDescription {
        KeyDescription(title: constant(title), note: note, requirement: .requiredUnless(key: key, word: word), shape: shape)
    }

    static func figure(_ shape: Shape, title: @escaping @Sendable () -> String) -> KeyDescription {
        KeyDescription(title: title, note: nil, requirement: .optional, shape: shape, isFigure: true)
    }

    private static func constant(_ title: String?) -> (@Sendable () -> String)? {
        guard let title else { return nil }
        return { title }
    }
}
