/// The objects of a finished file: those that are made for it, and of Cairo's the ones that something leads to.
struct PDFObjects {
    struct Object {
        /// The object; of a stream, the entries of its dictionary beside its length.
        var syntax: PDFSyntax
        /// A stream's bytes.
        var data: Data?

        enum Data {
            /// To be deflated.
            case plain([UInt8])
            /// As they are: deflated already, or to be read by programs that know nothing of PDF.
            case kept([UInt8])
        }
    }

    /// Those that were made, by number.
    private var made: [Object?]

    /// - Parameter size: one more than the highest number of Cairo's objects, which keep theirs.
    init(size: Int) { made = [Object?](repeating: nil, count: size) }

    /// Numbers for objects to come.
    mutating func reserve(_ count: Int = 1) -> Int {
        defer { made += [Object?](repeating: nil, count: count) }
        return made.count
    }

    /// Puts an object in the place of that number, whoever had it.
    mutating func set(_ number: Int, _ syntax: PDFSyntax, data: Object.Data? = nil) { made[number] = Object(syntax: syntax, data: data) }

    mutating func add(_ syntax: PDFSyntax, data: Object.Data? = nil) -> Int {
        made.append(Object(syntax: syntax, data: data))
        return made.count - 1
    }

    /// What a root leads to, in the order of their numbers, which then count from 1 without a gap.
    ///
    /// - Parameter painted: gives those that Cairo has made; nil when there is none of that number.
    func reached(from roots: [Int], painted: (Int) -> Object?) -> Reached {
        var known = made
        var isReached = [Bool](repeating: false, count: made.count)
        var open = roots
        for root in roots { isReached[root] = true }
        while let number = open.popLast() {
            if known[number] == nil { known[number] = painted(number) }
            for reference in known[number]?.syntax.references ?? []
            where known.indices.contains(reference.object) && !isReached[reference.object] {
                isReached[reference.object] = true
                open.append(reference.object)
            }
        }
        var reached = Reached(numbers: [Int](repeating: 0, count: known.count))
        // What can be packed with others comes first: the numbers of a packed object and its neighbours then differ by one.
        for isStream in [false, true] {
            for number in known.indices where isReached[number] {
                guard let object = known[number], (object.data != nil) == isStream else { continue }
                reached.objects.append(object)
                reached.numbers[number] = reached.objects.count
            }
        }
        return reached
    }

    struct Reached {
        var objects: [Object] = []
        /// The new number by the old one; 0 for what there is not.
        var numbers: [Int]
    }

    /// Makes an identity one of all that was made so far.
    func add(to identity: inout FileIdentity) {
        for object in made.lazy.compactMap({ $0 }) {
            identity.add(object.syntax.bytes)
            switch object.data {
            case .plain(let bytes), .kept(let bytes): identity.add(bytes)
            case nil: break
            }
        }
    }
}
