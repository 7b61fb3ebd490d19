/// How inline content is validated and described.
extension ShapeValidator {
    func validateInline(_ node: JSONNode, as shape: TextShape, _ spot: Spot) {
        if case .string(let text) = node.value {
            if !shape.allows(text) { reportText(text, node, shape, spot) }
            return
        }
        guard case .array(let pieces) = node.value else { return reportType(node, .inline(shape), spot) }
        guard !pieces.isEmpty else { return reportEmpty(.emptyText, node, spot) }
        let limits = Limits.standard
        guard node.inlineDepth <= limits.inlineDepth else {
            return reportFault(.tooDeepPieces, .tooDeep(limits.inlineDepth), node, spot, hint: .nestLess)
        }
        guard node.inlineCount <= limits.inlinePieces else {
            return reportFault(.tooManyPieces, .tooManyPieces(limits.inlinePieces), node, spot, hint: .moreParagraphs)
        }
        let faults = log.diagnostics.count
        for (index, piece) in pieces.enumerated() {
            let path = "\(spot.path)[\(index)]"
            log.remember(path, piece.offset)
            validatePiece(piece, Spot(path: path, object: spot.object))
        }
        if let written = WrittenText(node, log: log), written.isBlank, written.markers.isEmpty, log.diagnostics.count == faults {
            reportText(written.text, node, .filled, spot)
        }
    }

    private func validatePiece(_ piece: JSONNode, _ spot: Spot) {
        switch piece.value {
        case .string: break
        case .object(let members):
            if let kind = piece.pieceKind { return validate(members, of: piece, as: kind.object, spot.path) }
            let written = members.filter { $0.key != "$comment" }
            guard !written.isEmpty else { return reportType(piece, .piece, spot) }
            log.markFaulty(piece)
            for member in written { reportUnknown(member, known: PieceKind.allCases.map(\.rawValue), spot.path) }
        default: reportType(piece, .piece, spot)
        }
    }
}

extension Shape {
    /// A string or an object in an array of pieces.
    static var piece: Shape { .either([.text(.any), .variants(PieceKind.variants)]) }
}

extension Message {
    fileprivate static func tooDeep(_ limit: Int) -> Message {
        Message("文字片段嵌套超过 \(limit) 层", "pieces of text are nested more than \(limit) deep")
    }
    fileprivate static let nestLess = Message("请减少嵌套", "nest them less")

    fileprivate static func tooManyPieces(_ limit: Int) -> Message {
        Message("一段文字里的片段超过 \(limit) 个", "a text has more than \(limit) pieces")
    }
    fileprivate static let moreParagraphs = Message("请分成几段", "divide the text into several paragraphs")
}
