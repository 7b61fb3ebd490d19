/// Reports everything in a file that does not have the described shape, and records the position of each value.
///
/// Faulty values are marked in the log; a `KeyReader` treats them as absent, so that nothing is reported twice.
struct ShapeValidator {
    let log: DiagnosticLog
    /// Whether charts may refer to figures of the document.
    let hasFigures: Bool

    /// The position of the value that is being validated.
    struct Spot {
        let path: String
        /// The innermost object that contains the value.
        let object: (path: String, offset: Int)
        /// The official name of the cell if the value is a figure.
        var cell: (@Sendable () -> String)?
    }

    func validate(_ root: JSONNode, as object: ObjectShape) {
        log.remember("", root.offset)
        validate(root, as: .object(object), Spot(path: "", object: ("", root.offset)))
    }

    private func validate(_ node: JSONNode, as shape: Shape, _ spot: Spot) {
        switch (shape, node.value) {
        case (.anything, _), (.null, .null), (.flag, .bool): break
        case (.named(_, _, let shape), _): validate(node, as: shape, spot)
        case (.either(let shapes), _):
            guard let shape = shapes.first(where: { accepts($0, node) }) else { return reportType(node, shape, spot) }
            validate(node, as: shape, spot)
        case (.text(let shape), .string(let text)):
            if !shape.allows(text) { reportText(text, node, shape, spot) }
        case (.inline(let shape), _): validateInline(node, as: shape, spot)
        case (.pieces, _): validateInline(node, as: .filled, spot)
        case (.number(let shape), .number(let written)):
            if let fault = shape.fault(of: written) { reportNumber(written, fault, node, shape, spot) }
        case (.figurePath, .string(let text)):
            if !hasFigures {
                reportFault(.chartFigureNotAllowed, .noFigures(text), node, spot, hint: .writeTheNumber)
            } else if !TextShape.filled.allows(text) {
                reportText(text, node, .filled, spot)
            }
        case (.array(let shape), .array(let elements)):
            if elements.isEmpty, let emptiness = shape.emptiness { reportEmpty(emptiness, node, spot) }
            for (index, element) in elements.enumerated() {
                let path = "\(spot.path)[\(index)]"
                log.remember(path, element.offset)
                validate(element, as: shape.elements, Spot(path: path, object: spot.object))
            }
        case (.object(let shape), .object(let members)): validate(members, of: node, as: shape, spot.path)
        case (.variants(let variants), .object(let members)): validate(members, of: node, as: variants, spot)
        default: reportType(node, shape, spot)
        }
    }

    /// Whether the shape is meant for values of the node's JSON type.
    private func accepts(_ shape: Shape, _ node: JSONNode) -> Bool {
        switch (shape, node.value) {
        case (.anything, _), (.null, .null), (.flag, .bool), (.text, .string), (.figurePath, .string), (.number, .number), (.array, .array),
            (.object, .object), (.variants, .object), (.inline, .string), (.inline, .array):
            true
        case (.pieces, .array): node.isPieces
        case (.named(_, _, let shape), _): accepts(shape, node)
        case (.either(let shapes), _): shapes.contains { accepts($0, node) }
        default: false
        }
    }

    // MARK: Objects

    func validate(_ members: [JSONMember], of node: JSONNode, as shape: ObjectShape, _ path: String) {
        for key in shape.keys {
            let child = path.isEmpty ? key.key : "\(path).\(key.key)"
            let isRequired = key.isRequired(in: members)
            guard let member = members.first(where: { $0.key == key.key }) else {
                if isRequired {
                    log.add(.error, .missingKey, .missing(key.key, key.title?()), child, node.offset, hint: .addIt)
                }
                continue
            }
            log.remember(child, member.node.offset)
            if case .null = member.node.value, !isRequired { continue }
            validate(member.node, as: key.shape, Spot(path: child, object: (path, node.offset), cell: key.isFigure ? key.title : nil))
        }
        guard !shape.isOpen else { return }
        for member in members where member.key != "$comment" && !shape.keys.contains(where: { $0.key == member.key }) {
            reportUnknown(member, known: shape.names, path)
        }
    }

    private func validate(_ members: [JSONMember], of node: JSONNode, as variants: [ObjectVariant], _ spot: Spot) {
        if let variant = variants.first(where: { variant in members.contains { $0.key == variant.key } }) {
            return validate(members, of: node, as: variant.object, spot.path)
        }
        log.markFaulty(node)
        if members.allSatisfy({ $0.key == "$comment" }) {
            log.add(.error, .notAParagraph, .notAParagraph(variants.map(\.key)), spot.path, node.offset)
        } else {
            for member in members where member.key != "$comment" { reportUnknown(member, known: variants.map(\.key), spot.path) }
        }
    }

    func reportUnknown(_ member: JSONMember, known: [String], _ path: String) {
        let child = path.isEmpty ? member.key : "\(path).\(member.key)"
        let isPiece = PieceKind(rawValue: member.key) != nil
        log.addUnknownKey(member, known: known, at: child, hint: isPiece ? .piecesInArray(member.key) : nil)
    }
}

extension KeyDescription {
    fileprivate func isRequired(in members: [JSONMember]) -> Bool {
        switch requirement {
        case .optional: return false
        case .required: return true
        case .requiredUnless(let key, let word):
            guard case .string(word)? = members.first(where: { $0.key == key })?.node.value else { return true }
            return false
        }
    }
}

extension Message {
    fileprivate static let writeTheNumber = Message("直接写数字，不加引号", "write the number itself, without quotes")

    fileprivate static func notAParagraph(_ kinds: [String]) -> Message {
        Message("段落应为文字，或含 \(kinds.joined(separator: "、")) 之一的对象", "a block is a string or an object with \(kinds.joined(separator: ", "))")
    }

    fileprivate static func piecesInArray(_ key: String) -> Message {
        Message(
            "文字片段写在数组里，如 [\"文字\", {\"\(key)\": \"…\"}]；多段写成数组的地方，每段再写成一个数组",
            "write pieces of text in an array, [\"text\", {\"\(key)\": \"…\"}]; where an array has a text for each paragraph, in an array of their own"
        )
    }

    fileprivate static func noFigures(_ path: String) -> Message {
        Message("公文里没有可引用的数字“\(path)”", "an official document has no figure \"\(path)\"")
    }
}
