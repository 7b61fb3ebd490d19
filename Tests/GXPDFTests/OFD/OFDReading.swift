import Foundation
import Testing
import Typesetting
import ZipPackage

@testable import Documents

/// An OFD file, read as the standard describes, for comparison with the typeset pages. Lengths are in millimetres.
struct OFDReading {
    struct Glyph {
        var character: String
        /// The glyph ID in the embedded face; nil if the face's character map gives it.
        var number: Int?
        var x: Double
        var y: Double
        var font: Int
        var size: Double
    }

    struct Box {
        var x, y, width, height: Double

        init(_ text: String) throws {
            let numbers = text.split(separator: " ").compactMap { Double($0) }
            try #require(numbers.count == 4, "\(text)")
            (x, y, width, height) = (numbers[0], numbers[1], numbers[2], numbers[3])
        }
    }

    struct Object {
        var id: Int
        var page: Int
        var element: XMLTree.Element
        var box: Box
        var glyphs: [Glyph] = []
        var text = ""
    }

    let zip: ZipReader
    let entry: XMLTree.Element
    let document: XMLTree.Element
    /// By ID.
    var pages: [(id: Int, element: XMLTree.Element, objects: [Object])] = []

    init(_ file: Data) throws {
        zip = try ZipReader(Array(file))
        entry = try Self.part("OFD.xml", zip)
        document = try Self.part("Doc_0/Document.xml", zip)
        for page in try #require(document.first("ofd:Pages")).all("ofd:Page") {
            let id = try #require(page.attributes["ID"].flatMap { Int($0) })
            let place = try #require(page.attributes["BaseLoc"])
            let element = try Self.part("Doc_0/\(place)", zip)
            let objects = try (element.first("ofd:Content")?.all("ofd:Layer").flatMap(\.children) ?? []).map {
                try Self.object($0, page: id)
            }
            pages.append((id, element, objects))
        }
    }

    func part(_ name: String) throws -> XMLTree.Element { try Self.part(name, zip) }

    private static func part(_ name: String, _ zip: ZipReader) throws -> XMLTree.Element {
        let bytes = try #require(try zip.file(name), "\(name)")
        return try #require(XMLTree.read(bytes), "\(name) is not well-formed")
    }

    private static func object(_ element: XMLTree.Element, page: Int) throws -> Object {
        let box = try Box(#require(element.attributes["Boundary"]))
        var object = Object(id: try #require(element.attributes["ID"].flatMap { Int($0) }), page: page, element: element, box: box)
        guard element.name == "ofd:TextObject" else { return object }
        let font = try #require(element.attributes["Font"].flatMap { Int($0) })
        let size = try #require(element.attributes["Size"].flatMap { Double($0) })
        let matrix = (element.attributes["CTM"] ?? "1 0 0 1 0 0").split(separator: " ").compactMap { Double($0) }
        let code = try #require(element.first("ofd:TextCode"))
        object.text = code.text
        // Numbers by position of the character, as readers count them, and how many characters they take.
        var numbers: [Int: (count: Int, glyphs: [Int])] = [:]
        for transform in element.all("ofd:CGTransform") {
            let position = try #require(transform.attributes["CodePosition"].flatMap { Int($0) })
            let glyphs = try #require(transform.first("ofd:Glyphs")).text.split(separator: " ").compactMap { Int($0) }
            try #require(glyphs.count == transform.attributes["GlyphCount"].flatMap { Int($0) })
            numbers[position] = (try #require(transform.attributes["CodeCount"].flatMap { Int($0) }), glyphs)
        }
        var shown: [(character: String, number: Int?)] = []
        let units = Array(code.text.utf16)
        var position = 0
        while position < units.count {
            if let (count, glyphs) = numbers[position] {
                let text = String(decoding: units[position..<min(units.count, position + count)], as: UTF16.self)
                for (place, glyph) in glyphs.enumerated() {
                    shown.append(
                        (
                            count == glyphs.count ? String(decoding: [units[position + place]], as: UTF16.self) : place == 0 ? text : "",
                            glyph
                        ))
                }
                position += count
            } else {
                shown.append((String(decoding: [units[position]], as: UTF16.self), nil))
                position += 1
            }
        }
        let steps = (x: distances(code.attributes["DeltaX"]), y: distances(code.attributes["DeltaY"]))
        try #require(steps.x.count == shown.count - 1 || steps.x.isEmpty && shown.count == 1, "\(code.text)")
        try #require(steps.y.count == shown.count - 1 || steps.y.isEmpty)
        var x = try #require(code.attributes["X"].flatMap { Double($0) })
        var y = try #require(code.attributes["Y"].flatMap { Double($0) })
        for (place, glyph) in shown.enumerated() {
            if place > 0 {
                x += steps.x[place - 1]
                y += steps.y.isEmpty ? 0 : steps.y[place - 1]
            }
            object.glyphs.append(
                Glyph(
                    character: glyph.character, number: glyph.number, x: box.x + matrix[0] * x + matrix[2] * y + matrix[4],
                    y: box.y + matrix[1] * x + matrix[3] * y + matrix[5], font: font, size: size))
        }
        return object
    }

    /// `g 2 5.5 3` is 5.5, 5.5 and 3.
    static func distances(_ text: String?) -> [Double] {
        var words = (text ?? "").split(separator: " ")[...]
        var found: [Double] = []
        while let word = words.popFirst() {
            if word == "g", let count = words.popFirst().flatMap({ Int($0) }), let distance = words.popFirst().flatMap({ Double($0) }) {
                found += Array(repeating: distance, count: count)
            } else if let distance = Double(word) {
                found.append(distance)
            }
        }
        return found
    }

    /// The embedded font files by ID.
    func fonts() throws -> [Int: [UInt8]] {
        var found: [Int: [UInt8]] = [:]
        for font in try #require(part("Doc_0/PublicRes.xml").first("ofd:Fonts")).all("ofd:Font") {
            let id = try #require(font.attributes["ID"].flatMap { Int($0) })
            let file = try #require(font.first("ofd:FontFile")?.text)
            found[id] = try #require(try zip.file("Doc_0/Res/\(file)"))
        }
        return found
    }

    /// The structure given by the tags, with the texts of the objects that they refer to.
    func structure() throws -> TaggedElement {
        var texts: [String: String] = [:]
        for object in pages.flatMap(\.objects) { texts["\(object.page) \(object.id)"] = object.text }
        return try Self.tagged(part("Doc_0/Tags/Structure.xml"), texts)
    }

    private static func tagged(_ element: XMLTree.Element, _ texts: [String: String]) throws -> TaggedElement {
        var tagged = TaggedElement(kind: String(element.name.dropFirst("gx:".count)))
        tagged.id = element.attributes["ID"]
        tagged.attributes = element.attributes
        // As PDF has it.
        tagged.attributes["Scope"] = element.attributes["Scope"].map { "/\($0)" }
        for child in element.children {
            if child.name == "ofd:ObjectRef" {
                tagged.text += try #require(texts["\(child.attributes["PageRef"] ?? "") \(child.text)"], "no object \(child.text)")
            } else {
                let part = try Self.tagged(child, texts)
                tagged.text += part.text
                tagged.parts.append(part)
            }
        }
        if let text = element.attributes["ActualText"] { tagged.text = text }
        return tagged
    }
}
