/// What GB/T 33190-2016 allows in the parts that are written: the attributes of each element, and its children in their
/// order. Kept to what this project writes; anything else is a fault.
enum OFDGrammar {
    struct Rule {
        var required: Set<String> = []
        var optional: Set<String> = []
        /// Children in order; `?` at most once, `*` any number, `+` at least once, else once. nil if any order is allowed.
        var children: [String]? = []
        /// In any order and any number.
        var anyOf: Set<String> = []
        var hasText = false
    }

    private static let object: Set<String> = ["ID", "Boundary"]

    static let rules: [String: Rule] = [
        "ofd:OFD": Rule(required: ["Version", "DocType"], children: ["ofd:DocBody+"]),
        "ofd:DocBody": Rule(children: ["ofd:DocInfo", "ofd:DocRoot"]),
        "ofd:DocInfo": Rule(children: [
            "ofd:DocID", "ofd:Title?", "ofd:Author?", "ofd:Subject?", "ofd:Abstract?", "ofd:CreationDate?", "ofd:ModDate?", "ofd:Keywords?",
            "ofd:Creator?",
        ]),
        "ofd:Keywords": Rule(children: ["ofd:Keyword+"]),
        "ofd:Document": Rule(children: ["ofd:CommonData", "ofd:Pages", "ofd:Outlines?", "ofd:VPreferences?", "ofd:CustomTags?"]),
        "ofd:CommonData": Rule(children: ["ofd:MaxUnitID", "ofd:PageArea", "ofd:PublicRes*", "ofd:DocumentRes*"]),
        "ofd:PageArea": Rule(children: ["ofd:PhysicalBox"]),
        "ofd:Pages": Rule(children: ["ofd:Page+"]),
        "ofd:Page": Rule(optional: ["ID", "BaseLoc"], children: ["ofd:Area?", "ofd:Content?"]),
        "ofd:Outlines": Rule(children: ["ofd:OutlineElem+"]),
        "ofd:OutlineElem": Rule(required: ["Title"], optional: ["Count", "Expanded"], children: ["ofd:Actions?", "ofd:OutlineElem*"]),
        "ofd:Actions": Rule(children: ["ofd:Action+"]),
        "ofd:Action": Rule(required: ["Event"], children: ["ofd:Goto?", "ofd:URI?"]),
        "ofd:URI": Rule(required: ["URI"]),
        "ofd:Goto": Rule(children: ["ofd:Dest"]),
        "ofd:Dest": Rule(required: ["Type", "PageID"], optional: ["Left", "Top", "Zoom"]),
        "ofd:VPreferences": Rule(children: ["ofd:PageMode?", "ofd:PageLayout?", "ofd:TabDisplay?"]),
        "ofd:Area": Rule(children: ["ofd:PhysicalBox"]),
        "ofd:Content": Rule(children: ["ofd:Layer+"]),
        "ofd:Layer": Rule(
            required: ["ID"], optional: ["Type"], children: nil, anyOf: ["ofd:TextObject", "ofd:PathObject", "ofd:ImageObject"]),
        "ofd:TextObject": Rule(
            required: object.union(["Font", "Size"]), optional: ["CTM"],
            children: ["ofd:Actions?", "ofd:FillColor?", "ofd:CGTransform*", "ofd:TextCode"]),
        "ofd:CGTransform": Rule(required: ["CodePosition"], optional: ["CodeCount", "GlyphCount"], children: ["ofd:Glyphs"]),
        "ofd:TextCode": Rule(required: ["X", "Y"], optional: ["DeltaX", "DeltaY"], hasText: true),
        "ofd:PathObject": Rule(
            required: object, optional: ["Stroke", "Fill", "LineWidth", "DashPattern"],
            children: ["ofd:StrokeColor?", "ofd:FillColor?", "ofd:AbbreviatedData"]),
        "ofd:ImageObject": Rule(required: object.union(["ResourceID"]), optional: ["CTM"]),
        "ofd:FillColor": Rule(required: ["Value"]),
        "ofd:StrokeColor": Rule(required: ["Value"]),
        "ofd:Res": Rule(required: ["BaseLoc"], children: nil, anyOf: ["ofd:Fonts", "ofd:MultiMedias"]),
        "ofd:Fonts": Rule(children: ["ofd:Font+"]),
        "ofd:Font": Rule(required: ["ID", "FontName"], optional: ["FamilyName", "Serif"], children: ["ofd:FontFile"]),
        "ofd:MultiMedias": Rule(children: ["ofd:MultiMedia+"]),
        "ofd:MultiMedia": Rule(required: ["ID", "Type"], optional: ["Format"], children: ["ofd:MediaFile"]),
        "ofd:CustomTags": Rule(children: ["ofd:CustomTag*"]),
        "ofd:CustomTag": Rule(required: ["NameSpace"], children: ["ofd:FileLoc"]),
    ]

    /// Elements that contain only text.
    static let texts: Set<String> = [
        "ofd:DocID", "ofd:Title", "ofd:Author", "ofd:Subject", "ofd:CreationDate", "ofd:ModDate", "ofd:Keyword", "ofd:Creator",
        "ofd:DocRoot", "ofd:MaxUnitID", "ofd:PhysicalBox",
        "ofd:PublicRes", "ofd:DocumentRes", "ofd:CustomTags", "ofd:PageMode", "ofd:TabDisplay", "ofd:Glyphs", "ofd:AbbreviatedData",
        "ofd:FontFile", "ofd:MediaFile", "ofd:FileLoc",
    ]

    static func faults(in element: XMLTree.Element, isRoot: Bool = true) -> [String] {
        let below = element.children.flatMap { faults(in: $0, isRoot: false) }
        // `CustomTags` is a place in the document and an element of its own part.
        if texts.contains(element.name), !isRoot {
            return element.children.isEmpty && element.attributes.isEmpty && !element.text.isEmpty
                ? [] : ["\(element.name) holds more than text, or none"]
        }
        guard let rule = rules[element.name] else { return ["\(element.name) is unknown"] + below }
        var found = below
        let attributes = Set(element.attributes.keys).subtracting(isRoot ? ["xmlns:ofd"] : [])
        if isRoot, element.attributes["xmlns:ofd"] != "http://www.ofdspec.org/2016" {
            found.append("\(element.name) without its name space")
        }
        found += rule.required.subtracting(attributes).map { "\(element.name) lacks \($0)" }
        found += attributes.subtracting(rule.required).subtracting(rule.optional).map { "\(element.name) has \($0)" }
        if !rule.hasText, !element.text.isEmpty { found.append("\(element.name) holds text") }
        var rest = element.children.map(\.name)[...]
        for entry in rule.children ?? [] {
            let mark = entry.last.map { "?*+".contains($0) ? $0 : " " } ?? " "
            let name = mark == " " ? entry : String(entry.dropLast())
            let run = rest.prefix { $0 == name }
            let count = mark == "*" || mark == "+" ? run.count : min(run.count, 1)
            if count == 0, mark == "+" || mark == " " { found.append("\(element.name) lacks \(name)") }
            rest = rest.dropFirst(count)
        }
        found += rest.filter { !rule.anyOf.contains($0) }.map { "\(element.name) holds \($0) where it may not" }
        return found
    }
}
