import Documents
import Reports
import Typesetting

/// Reads `layouts/official/`.
extension LayoutReader {
    /// Reads the masthead of one format of official documents.
    ///
    /// - Parameter layout: that it is used with.
    static func readMasthead(_ bytes: [UInt8], layout: Layout, limits: Limits) -> (masthead: MastheadLayout?, diagnostics: [Diagnostic]) {
        read(bytes, limits: limits) { $0.masthead(layout) }
    }

    private func masthead(_ layout: Layout) -> MastheadLayout? {
        let name = text(root, "name")
        let title = text(root, "title")
        _ = root.string("description")
        let elements = mastheadElements(layout.page)
        let hidesFolio = root.bool("hidesFirstFolio") ?? false
        let folio = root.object("folio").map { self.folio($0, style: layout.style(.folio)) }
        let hasRules = root.bool("colophonHasRules") ?? true
        let belowIssued = root.object("issued").map { object -> Int in
            defer { object.finish() }
            return Int(number(object, "spaceBelow", in: 0...20))
        }
        root.finish()
        return MastheadLayout(
            name: name, title: title, elements: elements, hidesFirstFolio: hidesFolio, folio: folio, colophonHasRules: hasRules,
            spaceBelowIssuedTitle: belowIssued ?? 1)
    }

    // MARK: Elements

    private enum ElementKind: String, CaseIterable {
        case marks, name, number, imprint, rule, space
    }

    private func mastheadElements(_ page: PageStyle) -> [MastheadLayout.Element] {
        guard let node = root.required("elements"), let nodes = root.array(node, "elements") else { return [] }
        let elements = nodes.enumerated().compactMap { index, node -> MastheadLayout.Element? in
            guard let object = root.object(node, "elements[\(index)]") else { return nil }
            guard object.required("element") != nil, let kind = choice(object, "element", ElementKind.allCases) else { return nil }
            defer { object.finish() }
            return element(kind, object, page)
        }
        // An element that a document has, and the layout has not, would be lost; nothing is printed twice.
        let missing = MastheadPlace.allCases.filter { place in elements.count { $0.places.contains(place) } != 1 }
        let sound = !log.diagnostics.contains { $0.severity == .error }
        if sound, !missing.isEmpty {
            log.add(.error, .mastheadElements, .mastheadElements(missing.map(\.rawValue)), "elements", node.offset, hint: .numberPlace)
        }
        return elements
    }

    private func element(_ kind: ElementKind, _ object: ObjectReader, _ page: PageStyle) -> MastheadLayout.Element {
        switch kind {
        case .marks:
            let gap = object.node("gap") == nil ? nil : number(object, "gap", in: 0...20) * page.body.size
            return .marks(gap: gap, hasNumber: object.bool("hasNumber") ?? false)
        case .name: return .name(nameLayout(object, page))
        case .number: return .number(spaceAbove: Int(number(object, "spaceAbove", in: 0...20)))
        case .imprint: return .imprint(spaceAbove: Int(number(object, "spaceAbove", in: 0...20)))
        case .rule:
            let isFoot = object.keys.contains("fromBottom")
            let distance = length(object, isFoot ? "fromBottom" : "gap")
            return .rule(DividingRule(strokes(object), isFoot ? .foot(distance) : .below(distance)))
        case .space: return .space(lines: Int(number(object, "lines", in: 0...20)))
        }
    }

    private func nameLayout(_ object: ObjectReader, _ page: PageStyle) -> MastheadNameLayout {
        let role = role(object, "role", required: true) ?? .xiaobiaosong
        func style(_ key: String) -> TextStyle {
            var style = TextStyle(role: role, latin: role, size: number(object, key, in: limits.fontSizes))
            style.ink = .red
            return style
        }
        let isFromSheet = object.bool("fromSheet") ?? false
        return MastheadNameLayout(
            style: style("size"), jointStyle: style("jointSize"), leading: number(object, "leading", in: 1...4),
            top: length(object, "top") + (isFromSheet ? 0 : page.textBlock.y),
            widest: min(length(object, "widest"), page.textBlock.width))
    }

    private func strokes(_ object: ObjectReader) -> CompoundRule {
        let weights = (object.array(object.required("weights"), "weights") ?? []).compactMap { node -> Double? in
            guard case .number(let text) = node.value, let weight = Double(text), (0...10).contains(weight) else {
                ObjectReader.wrongType(node, expected: .ruleWeight, path: object.child("weights"), log: log)
                return nil
            }
            return millimetres(weight)
        }
        return CompoundRule(
            width: length(object, "width"), weights: weights,
            separation: object.node("separation") == nil ? 0 : length(object, "separation"))
    }
}

/// What a masthead has to have a place for.
private enum MastheadPlace: String, CaseIterable {
    case marks, name, number
}

extension MastheadLayout.Element {
    fileprivate var places: [MastheadPlace] {
        switch self {
        case .marks(_, let hasNumber): hasNumber ? [.marks, .number] : [.marks]
        case .name: [.name]
        case .number: [.number]
        case .imprint, .rule, .space: []
        }
    }
}

extension Message {
    fileprivate static var ruleWeight: Message { Message("线宽（毫米）", "a weight in millimetres") }

    fileprivate static func mastheadElements(_ names: [String]) -> Message {
        Message(
            "版头中下列要素应当各有一处：\(names.joined(separator: "、"))",
            "the head must have exactly one place for: \(names.joined(separator: ", "))")
    }

    fileprivate static var numberPlace: Message {
        Message("发文字号的位置是 number，或者 marks 的 hasNumber", "the place of the number is an element number, or hasNumber of marks")
    }
}
