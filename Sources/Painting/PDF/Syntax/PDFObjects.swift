/// The objects of a finished file: those that are made for it, and those of Cairo's that are still referred to.
struct PDFObjects {
    struct Object {
        /// The object; for a stream, the entries of its dictionary except for the length.
        var syntax: PDFSyntax
        /// A stream's bytes.
        var data: Data?

        enum Data {
            /// To be compressed.
            case plain([UInt8])
            /// Written unchanged: compressed already, or meant for programs that do not parse PDF.
            case kept([UInt8])
        }
    }

    /// The objects made so far, by number.
    private var made: [Object?]

    /// - Parameter size: one more than the highest number of Cairo's objects, which keep their numbers.
    init(size: Int) { made = [Object?](repeating: nil, count: size) }

    /// Reserves consecutive numbers for objects that are set later.
    ///
    /// - Returns: the first of them.
    mutating func reserve(_ count: Int = 1) -> Int {
        defer { made += [Object?](repeating: nil, count: count) }
        return made.count
    }

    /// Sets the object of a number, replacing Cairo's if there is one.
    mutating func set(_ number: Int, _ syntax: PDFSyntax, data: Object.Data? = nil) { made[number] = Object(syntax: syntax, data: data) }

    mutating func add(_ syntax: PDFSyntax, data: Object.Data? = nil) -> Int {
        made.append(Object(syntax: syntax, data: data))
        return made.count - 1
    }

    /// Collects the objects that the roots refer to, directly or indirectly, and numbers them from 1 without gaps.
    ///
    /// - Parameter painted: returns Cairo's object of a number; nil if there is none.
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
        // Objects that go into object streams come first, so that those of one stream have consecutive numbers.
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
        /// The new number by the old one; 0 if there is no such object.
        var numbers: [Int]
    }

    /// Adds all objects made so far to an identity.
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
