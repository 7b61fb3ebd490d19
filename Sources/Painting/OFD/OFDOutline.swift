import Documents
import Markup
import Typesetting

/// The bookmarks of pages as a tree, as readers show them beside the pages.
struct OFDOutline {
    struct Entry {
        var title: String
        var level: Int
        /// The page's number in the document.
        var page: Int
        var top: OFDLength
        var children: [Entry] = []

        var count: Int { children.reduce(children.count) { $0 + $1.count } }
    }

    private(set) var entries: [Entry] = []

    /// - Parameter pages: with their numbers in the document.
    init(_ pages: [(page: Page, id: Int)]) {
        for (page, id) in pages {
            for bookmark in page.bookmarks {
                Self.add(Entry(title: bookmark.title, level: bookmark.level, page: id, top: OFDLength(points: bookmark.y)), to: &entries)
            }
        }
    }

    /// Under the last entry of a higher level.
    private static func add(_ entry: Entry, to entries: inout [Entry]) {
        if let last = entries.indices.last, entries[last].level < entry.level {
            add(entry, to: &entries[last].children)
        } else {
            entries.append(entry)
        }
    }

    func write(to xml: inout XMLWriter) {
        guard !entries.isEmpty else { return }
        xml.element("ofd:Outlines") { xml in
            for entry in entries { Self.write(entry, to: &xml) }
        }
    }

    private static func write(_ entry: Entry, to xml: inout XMLWriter) {
        var attributes = [("Title", entry.title), ("Count", String(entry.count))]
        if entry.level > 1 { attributes.append(("Expanded", "false")) }
        xml.element("ofd:OutlineElem", attributes) { xml in
            xml.element("ofd:Actions") { xml in
                xml.element("ofd:Action", [("Event", "CLICK")]) { xml in
                    xml.element("ofd:Goto") { xml in
                        xml.element(
                            "ofd:Dest",
                            [("Type", "XYZ"), ("PageID", String(entry.page)), ("Left", "0"), ("Top", entry.top.text), ("Zoom", "0")])
                    }
                }
            }
            for child in entry.children { write(child, to: &xml) }
        }
    }
}
