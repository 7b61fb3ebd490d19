import Documents
import Markup
import Typesetting

/// The bookmarks as a tree, which viewers show beside the pages.
struct OFDOutline {
    struct OutlineItem {
        var title: String
        var level: Int
        /// The ID of the page in the document.
        var page: Int
        var top: OFDLength
        var children: [OutlineItem] = []

        var count: Int { children.reduce(children.count) { $0 + $1.count } }
    }

    private(set) var items: [OutlineItem] = []

    /// - Parameter pages: with their IDs in the document.
    init(_ pages: [(page: Page, id: Int)]) {
        for (page, id) in pages {
            for bookmark in page.bookmarks {
                Self.add(
                    OutlineItem(title: bookmark.title, level: bookmark.level, page: id, top: OFDLength(points: bookmark.y)), to: &items)
            }
        }
    }

    /// Adds an item below the last item of a higher level.
    private static func add(_ item: OutlineItem, to items: inout [OutlineItem]) {
        if let last = items.indices.last, items[last].level < item.level {
            add(item, to: &items[last].children)
        } else {
            items.append(item)
        }
    }

    func write(to xml: inout XMLWriter) {
        guard !items.isEmpty else { return }
        xml.element("ofd:Outlines") { xml in
            for item in items { Self.write(item, to: &xml) }
        }
    }

    private static func write(_ item: OutlineItem, to xml: inout XMLWriter) {
        var attributes = [("Title", item.title), ("Count", String(item.count))]
        if item.level > 1 { attributes.append(("Expanded", "false")) }
        xml.element("ofd:OutlineElem", attributes) { xml in
            xml.element("ofd:Actions") { xml in
                xml.element("ofd:Action", [("Event", "CLICK")]) { xml in
                    xml.element("ofd:Goto") { xml in
                        xml.element(
                            "ofd:Dest",
                            [("Type", "XYZ"), ("PageID", String(item.page)), ("Left", "0"), ("Top", item.top.text), ("Zoom", "0")])
                    }
                }
            }
            for child in item.children { write(child, to: &xml) }
        }
    }
}
