enum CellKey: String, FileKey {
    case text, rowspan, colspan

    var description: KeyDescription {
        switch self {
        case .text:
            .required("文字", "几段的写成数组，其中也可以有列表和图片", .either([.text(.any), .pieces, .array(of: Self.block, orElse: .emptyText)]))
        case .rowspan: .optional("占几行", nil, .number(.whole(1...Limits.standard.tableRows)))
        case .colspan: .optional("占几列", nil, .number(.whole(1...Limits.standard.tableColumns)))
        }
    }

    private static let block = Shape.named(
        "cellBlock",
        .either([.inline(.filled), .variants(CellBlockKind.allCases.map { ObjectVariant(key: $0.rawValue, object: $0.object) })]))
}

/// The kinds of blocks in a cell that are objects. The raw value is the key that every block of the kind has.
enum CellBlockKind: String, CaseIterable {
    case list, image

    /// The footnotes are those of the table, and only the table has a caption.
    var object: ObjectShape {
        switch self {
        case .list: ObjectShape(ListKey.self).limited(to: ListKey.list, .numbering)
        case .image:
            ObjectShape([
                KeyDescription.required("图片（PNG 或 JPEG）", nil, .object(ObjectShape(ImageKey.self).limited(to: ImageKey.file, .alt)))
                    .named(rawValue)
            ])
        }
    }
}

extension ObjectShape {
    fileprivate func limited<Key: FileKey>(to allowed: Key...) -> ObjectShape {
        ObjectShape(keys.filter { key in allowed.contains { $0.rawValue == key.key } })
    }
}
