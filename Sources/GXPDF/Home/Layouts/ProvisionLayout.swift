import Documents
import Reports
import Typesetting

/// 章, 节 and 条 of orders and regulations.
struct ProvisionLayout: Sendable {
    /// 章 or 节. Spaces in lines of the grid.
    struct Heading: Sendable {
        var style: TextStyle
        var alignment: Alignment
        var spaceAbove: Int
        var spaceBelow: Int
    }

    var chapter: Heading
    var section: Heading
    /// The label of 条, such as 第一条.
    var article: TextStyle
}

extension LayoutReader {
    /// The section `provisions`. Layouts without it have the practice of published regulations: 章 and 节 centred between empty
    /// lines, and labels in the face of the first level.
    ///
    /// - Parameter pitch: of the character grid.
    func provisions(_ styles: [Layout.StyleName: TextStyle], pitch: Double) -> ProvisionLayout? {
        guard let body = styles[.body] else { return nil }
        guard let object = root.object("provisions") else {
            let style = styles[.heading1] ?? body
            let heading = ProvisionLayout.Heading(style: style, alignment: .centred, spaceAbove: 1, spaceBelow: 1)
            return ProvisionLayout(chapter: heading, section: heading, article: style)
        }
        func part(_ key: String, _ read: (ObjectReader, TextStyle) -> Void) {
            guard let part = object.object(object.required(key), key) else { return }
            let main = role(part, "role", required: true) ?? body.role
            var style = TextStyle(
                role: main, latin: role(part, "latin", required: false) ?? .latin, size: number(part, "size", in: limits.fontSizes))
            if style.size == body.size { style.pitch = pitch }
            read(part, style)
            part.finish()
        }
        func heading(_ key: String) -> ProvisionLayout.Heading? {
            var heading: ProvisionLayout.Heading?
            part(key) {
                heading = .init(
                    style: $1, alignment: choice($0, "alignment", [.left, .centred]) ?? .centred,
                    spaceAbove: Int(number($0, "spaceAbove", in: 0...20)), spaceBelow: Int(number($0, "spaceBelow", in: 0...20)))
            }
            return heading
        }
        let chapter = heading("chapter")
        let section = heading("section")
        var article: TextStyle?
        part("article") { article = $1 }
        object.finish()
        guard let chapter, let section, let article else { return nil }
        return ProvisionLayout(chapter: chapter, section: section, article: article)
    }
}
