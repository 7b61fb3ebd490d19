import Documents
import Markup
import Typesetting

/// Writes `Document.xml`, the root of a document.
struct OFDDocument {
    var pages: [(page: Page, id: Int)]
    var lastID: Int
    var hasImages: Bool

    var bytes: [UInt8] {
        let outline = OFDOutline(pages)
        var xml = XMLWriter()
        xml.element("ofd:Document", [("xmlns:ofd", OFDNames.namespace)]) { xml in
            xml.element("ofd:CommonData") { xml in
                xml.element("ofd:MaxUnitID", text: String(lastID))
                xml.element("ofd:PageArea") { xml in
                    if let first = pages.first { xml.element("ofd:PhysicalBox", text: OFDBox(page: first.page).text) }
                }
                xml.element("ofd:PublicRes", text: OFDNames.faces)
                if hasImages { xml.element("ofd:DocumentRes", text: OFDNames.images) }
            }
            xml.element("ofd:Pages") { xml in
                for (index, entry) in pages.enumerated() {
                    xml.element("ofd:Page", [("ID", String(entry.id)), ("BaseLoc", OFDNames.page(index))])
                }
            }
            outline.write(to: &xml)
            xml.element("ofd:VPreferences") { xml in
                if !outline.items.isEmpty { xml.element("ofd:PageMode", text: "UseOutlines") }
                xml.element("ofd:TabDisplay", text: "DocTitle")
            }
            xml.element("ofd:CustomTags", text: OFDNames.tags)
        }
        return xml.bytes
    }
}
