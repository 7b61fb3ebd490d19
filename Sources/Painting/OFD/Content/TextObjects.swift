import Documents
import Markup
import Typesetting

/// Writes glyph runs as text objects (GB/T 33190-2016 clause 11): the characters, the positions of the glyphs, and the
/// glyph IDs in the embedded face where the characters alone would give other glyphs.
struct TextObjects {
    let faces: EmbeddedFaces

    /// Writes a run's text objects.
    ///
    /// - Parameter target: the address that they link to.
    /// - Returns: their IDs; objects that would lie off the page are left out.
    func write(_ run: GlyphRun, ink: Ink, target: String? = nil, page: OFDBox, ids: inout ObjectIDs, to xml: inout XMLWriter) -> [Int] {
        guard let face = faces[run.face] else { return [] }
        var written: [Int] = []
        for piece in TextPiece.pieces(of: run) {
            let box = OFDBox(around: bounds(of: piece, in: run, face: face.source))
            guard box.meets(page) else { continue }
            let id = ids.next()
            written.append(id)
            write(piece, of: run, face: face, ink: ink, target: target, box: box, id: id, to: &xml)
        }
        return written
    }

    private func write(
        _ piece: TextPiece, of run: GlyphRun, face: EmbeddedFaces.EmbeddedFace, ink: Ink, target: String?, box: OFDBox, id: Int,
        to xml: inout XMLWriter
    ) {
        var attributes = [
            ("ID", String(id)), ("Boundary", box.text), ("Font", String(face.id)), ("Size", OFDLength(points: run.size).text),
        ]
        let xs: [OFDLength]
        let ys: [OFDLength]
        switch run.direction {
        case .across:
            let places = piece.glyphs.map { box.inside(Point(run.origin.x + $0.x, run.origin.y + $0.y)) }
            xs = places.map(\.x)
            ys = places.map(\.y)
        case .upwards:
            // The baseline is the object's x axis; the matrix turns it counterclockwise.
            let origin = box.inside(run.origin)
            attributes.append(("CTM", "0 -1 1 0 \(origin.x.text) \(origin.y.text)"))
            xs = piece.glyphs.map { OFDLength(points: $0.x) }
            ys = piece.glyphs.map { OFDLength(points: $0.y) }
        }
        xml.element("ofd:TextObject", attributes) { xml in
            if let target {
                xml.element("ofd:Actions") { xml in
                    xml.element("ofd:Action", [("Event", "CLICK")]) { xml in xml.element("ofd:URI", [("URI", target)]) }
                }
            }
            xml.element("ofd:FillColor", [("Value", ink.rgb)])
            for transform in transforms(of: piece, face: face) {
                xml.element(
                    "ofd:CGTransform",
                    [
                        ("CodePosition", String(transform.position)), ("CodeCount", String(transform.length)),
                        ("GlyphCount", String(transform.glyphs.count)),
                    ]
                ) { xml in
                    xml.element("ofd:Glyphs", text: transform.glyphs.map { String($0) }.joined(separator: " "))
                }
            }
            var placing = [("X", xs[0].text), ("Y", ys[0].text)]
            if let distances = GlyphDistances.text(xs) { placing.append(("DeltaX", distances)) }
            if ys.contains(where: { $0 != ys[0] }), let distances = GlyphDistances.text(ys) { placing.append(("DeltaY", distances)) }
            xml.element("ofd:TextCode", placing, text: piece.text)
        }
    }

    private struct Transform {
        var position: Int
        var length: Int
        var glyphs: [UInt32]
    }

    /// The glyphs that the character map of the face would not give.
    private func transforms(of piece: TextPiece, face: EmbeddedFaces.EmbeddedFace) -> [Transform] {
        func number(_ glyph: GlyphRun.Glyph) -> UInt32 { face.subset.numbers[glyph.id] ?? 0 }
        guard piece.isOneForOne else { return [Transform(position: 0, length: piece.length, glyphs: piece.glyphs.map(number))] }
        var transforms: [Transform] = []
        for (place, scalar) in piece.text.unicodeScalars.enumerated() where face.source.glyph(scalar) != piece.glyphs[place].id {
            if let last = transforms.indices.last, transforms[last].position + transforms[last].length == place {
                transforms[last].length += 1
                transforms[last].glyphs.append(number(piece.glyphs[place]))
            } else {
                transforms.append(Transform(position: place, length: 1, glyphs: [number(piece.glyphs[place])]))
            }
        }
        return transforms
    }

    /// The area of the piece on the page, in points.
    private func bounds(of piece: TextPiece, in run: GlyphRun, face: SourceFace) -> Rect {
        var left = Double.infinity
        var right = -Double.infinity
        var top = Double.infinity
        var bottom = -Double.infinity
        for glyph in piece.glyphs {
            let box = face.box(glyph.id)
            left = min(left, glyph.x + box.x * run.size)
            right = max(right, glyph.x + box.right * run.size)
            top = min(top, glyph.y + box.y * run.size)
            bottom = max(bottom, glyph.y + box.bottom * run.size)
        }
        return switch run.direction {
        case .across: Rect(x: run.origin.x + left, y: run.origin.y + top, width: right - left, height: bottom - top)
        case .upwards: Rect(x: run.origin.x + top, y: run.origin.y - right, width: bottom - top, height: right - left)
        }
    }
}

extension Ink {
    /// In the default colour space: RGB with a byte for each part.
    var rgb: String {
        let colour = screenColour
        return [colour.red, colour.green, colour.blue].map { String(Int((max(0, min(1, $0)) * 255).rounded())) }.joined(separator: " ")
    }
}
