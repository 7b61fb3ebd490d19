/// Objects added to a painted file behind its end, or in the place of others (ISO 32000-1 7.5.6). qpdf then writes the
/// whole anew, without what nothing leads to any more.
struct PDFUpdate {
    private let original: [UInt8]
    private var added: [UInt8] = []
    /// Without an offset, the object is no longer there.
    private var places: [(object: Int, offset: Int?)] = []
    private var next: Int

    /// - Parameter size: one more than the highest object of the original.
    init(of original: [UInt8], size: Int) {
        self.original = original
        next = size
    }

    /// Numbers for objects to come.
    mutating func reserve(_ count: Int = 1) -> Int {
        defer { next += count }
        return next
    }

    mutating func set(_ object: Int, _ syntax: PDFSyntax) {
        begin(object)
        added += syntax.bytes
        end()
    }

    /// - Parameter entries: of the stream's dictionary, beside its length.
    mutating func setStream(_ object: Int, _ entries: PDFSyntax = PDFSyntax(), data: [UInt8]) {
        begin(object)
        var head = PDFSyntax("<< ")
        head.add(entries)
        head.add(" /Length ")
        head.add(data.count)
        head.add(" >>\nstream\n")
        added += head.bytes
        added += data
        added += Array("\nendstream".utf8)
        end()
    }

    mutating func addObject(_ syntax: PDFSyntax) -> Int {
        let object = reserve()
        set(object, syntax)
        return object
    }

    mutating func addStream(_ entries: PDFSyntax = PDFSyntax(), data: [UInt8]) -> Int {
        let object = reserve()
        setStream(object, entries, data: data)
        return object
    }

    /// Takes objects out, so that nobody reads them for nothing.
    mutating func remove(_ objects: [Int]) { places += objects.map { ($0, nil) } }

    /// The original with all that was added.
    func finished(root: Int, info: Int, previous: Int) -> [UInt8] {
        var syntax = PDFSyntax("xref\n")
        var last = -2
        let sorted = places.sorted { $0.object < $1.object }
        for (index, place) in sorted.enumerated() {
            if place.object != last + 1 {
                var count = 1
                while index + count < sorted.count, sorted[index + count].object == place.object + count { count += 1 }
                syntax.add(place.object)
                syntax.add(" ")
                syntax.add(count)
                syntax.add("\n")
            }
            last = place.object
            guard let offset = place.offset else {
                syntax.add("0000000000 00001 f \n")
                continue
            }
            let digits = String(offset)
            syntax.add(raw: String(repeating: "0", count: max(0, 10 - digits.count)) + digits)
            syntax.add(" 00000 n \n")
        }
        syntax.add("trailer\n<< /Size ")
        syntax.add(next)
        syntax.add(" /Root ")
        syntax.add(reference: root)
        syntax.add(" /Info ")
        syntax.add(reference: info)
        syntax.add(" /Prev ")
        syntax.add(previous)
        syntax.add(" >>\nstartxref\n")
        syntax.add(original.count + 1 + added.count)
        syntax.add("\n%%EOF\n")
        return original + [0x0A] + added + syntax.bytes
    }

    private mutating func begin(_ object: Int) {
        places.append((object, original.count + 1 + added.count))
        var head = PDFSyntax()
        head.add(object)
        head.add(" 0 obj\n")
        added += head.bytes
    }

    private mutating func end() { added += Array("\nendobj\n".utf8) }
}
