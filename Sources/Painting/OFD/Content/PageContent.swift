import Documents
import Markup
import Typesetting

/// Writes `Content.xml` of a page: its area and its objects, in the order of reading and painting.
struct PageContent {
    let texts: TextObjects
    let paths = PathObjects()
    /// The resource IDs of images and how they lie on the page, by their number in the document.
    let images: [Int: (id: Int, orientation: ImageOrientation)]
    let structure: Structure

    /// The part of a page, with the IDs of the objects that each mark was written as.
    struct WrittenPage {
        var bytes: [UInt8]
        var objects: [[Int]]
    }

    func written(_ page: Page, ids: inout ObjectIDs) -> WrittenPage {
        var xml = XMLWriter()
        var objects: [[Int]] = []
        xml.element("ofd:Page", [("xmlns:ofd", OFDNames.namespace)]) { xml in
            // A sheet with crop marks is the physical page: the standard's bleed lies outside the page, where no marks are visible.
            xml.element("ofd:Area") { xml in xml.element("ofd:PhysicalBox", text: OFDBox(page: page).text) }
            guard !page.marks.isEmpty else { return }
            xml.element("ofd:Content") { xml in
                xml.element("ofd:Layer", [("ID", String(ids.next())), ("Type", "Body")]) { xml in
                    objects = page.marks.map { write($0, page: OFDBox(page: page), ids: &ids, to: &xml) }
                }
            }
        }
        return WrittenPage(bytes: xml.bytes, objects: objects)
    }

    private func write(_ mark: Mark, page: OFDBox, ids: inout ObjectIDs, to xml: inout XMLWriter) -> [Int] {
        switch mark.content {
        case .glyphs(let run): texts.write(run, ink: mark.ink, target: structure.address(of: mark), page: page, ids: &ids, to: &xml)
        case .rule(let rect): paths.write(rule: rect, ink: mark.ink, page: page, ids: &ids, to: &xml)
        case .outline(let outline): paths.write(outline, ink: mark.ink, page: page, ids: &ids, to: &xml)
        case .image(let number, let rect): write(image: number, in: rect, page: page, ids: &ids, to: &xml)
        }
    }

    private func write(image number: Int, in rect: Rect, page: OFDBox, ids: inout ObjectIDs, to xml: inout XMLWriter) -> [Int] {
        let box = OFDBox(around: rect)
        guard let resource = images[number], box.meets(page) else { return [] }
        let id = ids.next()
        let corner = box.inside(Point(rect.x, rect.y))
        // Before the matrix is applied, an image is 1 wide and 1 high.
        let stored = resource.orientation.matrix
        let lengths = [stored.a * rect.width, stored.b * rect.height, stored.c * rect.width, stored.d * rect.height].map {
            OFDLength(points: $0)
        }
        let origin = [
            OFDLength(units: corner.x.units + OFDLength(points: stored.e * rect.width).units),
            OFDLength(units: corner.y.units + OFDLength(points: stored.f * rect.height).units),
        ]
        let matrix = (lengths + origin).map { $0.text }.joined(separator: " ")
        xml.element("ofd:ImageObject", [("ID", String(id)), ("Boundary", box.text), ("CTM", matrix), ("ResourceID", String(resource.id))])
        return [id]
    }
}

extension Structure {
    /// The address that a mark links to.
    fileprivate func address(of mark: Mark) -> String? {
        guard holds(mark), case .address(let address)? = link(around: mark.element)?.target else { return nil }
        return address
    }
}
