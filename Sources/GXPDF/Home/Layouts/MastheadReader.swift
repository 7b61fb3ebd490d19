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
        let page = layout.page
        let name = text(root, "name")
        let title = text(root, "title")
        _ = root.string("description")
        guard let agency = section("agency") else { return nil }
        let role = role(agency, "role", required: true) ?? .xiaobiaosong
        func style(_ key: String) -> TextStyle {
            var style = TextStyle(role: role, latin: role, size: number(agency, key, in: limits.fontSizes))
            style.ink = .red
            return style
        }
        let single = style("size")
        let joint = style("jointSize")
        let leading = number(agency, "leading", in: 1...4)
        let top = length(agency, "top")
        let isFromSheet = agency.bool("fromSheet") ?? false
        let widest = min(length(agency, "widest"), page.textBlock.width)
        agency.finish()
        let below = Int(number(root, "spaceBelowName", in: 0...20))
        let after = Int(number(root, "spaceBelow", in: 0...20))
        var place = Masthead.RulePosition.belowNumber
        var gap = 0.0
        var elementGap = 0.0
        let head = root.object("rule").map { object -> CompoundRule in
            place = object.bool("belowName") ?? false ? .belowName : .belowNumber
            gap = length(object, "gap")
            if let node = object.node("elementGap") { elementGap = object.double(node, "elementGap", in: 0...200) ?? 0 }
            return rule(object)
        }
        var footDistance = 0.0
        let foot = root.object("footRule").map { object -> CompoundRule in
            footDistance = length(object, "fromBottom")
            return rule(object)
        }
        let hidesFolio = root.bool("hidesFirstFolio") ?? false
        let folio = root.object("folio").map { self.folio($0, style: layout.style(.folio)) }
        let hasRules = root.bool("colophonHasRules") ?? true
        let belowIssued = root.object("issued").map { object -> Int in
            defer { object.finish() }
            return Int(number(object, "spaceBelow", in: 0...20))
        }
        root.finish()
        return MastheadLayout(
            name: name, title: title, nameStyle: single, jointNameStyle: joint, nameLeading: leading,
            top: top + (isFromSheet ? 0 : page.textBlock.y), widest: widest, spaceBelowName: below, spaceBelow: after, rule: head,
            rulePlace: place,
            ruleGap: gap, elementGap: elementGap, footRule: foot, footRuleDistance: footDistance, hidesFirstFolio: hidesFolio, folio: folio,
            spaceBelowIssuedTitle: belowIssued ?? 1, colophonHasRules: hasRules)
    }

    private func rule(_ object: ObjectReader) -> CompoundRule {
        let weights = (object.array(object.required("weights"), "weights") ?? []).compactMap { node -> Double? in
            guard case .number(let text) = node.value, let weight = Double(text), (0...10).contains(weight) else {
                ObjectReader.wrongType(
                    node, expected: .ruleWeight, path: object.child("weights"), log: log)
                return nil
            }
            return millimetres(weight)
        }
        let rule = CompoundRule(
            width: length(object, "width"), weights: weights,
            separation: object.node("separation") == nil ? 0 : length(object, "separation"))
        object.finish()
        return rule
    }
}

extension Message {
    fileprivate static var ruleWeight: Message { Message("线宽（毫米）", "a weight in millimetres") }
}
