import Testing

@testable import Reports

/// Every described key is read: removing it from a file changes the model.
@Suite struct KeyCoverageTests {
    /// The paths of all described keys, with `[]` for the elements of arrays.
    private func described(_ shape: Shape, at path: String) -> Set<String> {
        switch shape {
        case .named(_, _, let shape): described(shape, at: path)
        case .either(let shapes): shapes.reduce(into: []) { $0.formUnion(described($1, at: path)) }
        case .array(let array): described(array.elements, at: path + "[]")
        case .object(let object): described(object, at: path)
        case .variants(let variants): variants.reduce(into: []) { $0.formUnion(described($1.object, at: path)) }
        default: []
        }
    }

    private func described(_ object: ObjectShape, at path: String = "") -> Set<String> {
        object.keys.filter { !$0.key.hasPrefix("$") }.reduce(into: []) { keys, key in
            let child = path.isEmpty ? key.key : "\(path).\(key.key)"
            keys.insert(child)
            keys.formUnion(described(key.shape, at: child))
        }
    }

    /// The file without each of its keys in turn, the first time that the key occurs.
    private func shortened(_ node: JSONNode, at path: String = "") -> [(key: String, node: JSONNode)] {
        switch node.value {
        case .array(let elements):
            return elements.indices.flatMap { index in
                shortened(elements[index], at: path + "[]").map { key, element in
                    var changed = elements
                    changed[index] = element
                    return (key, .of(.array(changed)))
                }
            }
        case .object(let members):
            return members.indices.flatMap { index -> [(key: String, node: JSONNode)] in
                let child = path.isEmpty ? members[index].key : "\(path).\(members[index].key)"
                var rest = members
                rest.remove(at: index)
                return [(child, .of(.object(rest)))]
                    + shortened(members[index].node, at: child).map { key, node in
                        var changed = members
                        changed[index].node = node
                        return (key, .of(.object(changed)))
                    }
            }
        default: return []
        }
    }

    private func expectEachKeyToMatter(_ text: String, described: Set<String>, model: (String) -> String) throws {
        let root = try #require(JSONText.read(Array(text.utf8)).root)
        let whole = model(root.written)
        var seen: Set<String> = []
        for (key, node) in shortened(root) where seen.insert(key).inserted && !key.contains("$") {
            #expect(model(node.written) != whole, "\(key) is not read")
        }
        #expect(described.subtracting(seen).isEmpty, "the sample has no such keys")
    }

    @Test func eachKeyOfAReportIsRead() throws {
        let form = try form2021()
        let keys = described(.report(knowing: [form])).union(described(.report(in: form)))
        let forms = try PeriodForms.all()
        try expectEachKeyToMatter(CompleteDocuments.report(), described: keys) { text in
            let reading = ReportReader.read(Array(text.utf8), forms: forms)
            return reading.report.map { String(reflecting: $0) } ?? "none"
        }
    }

    @Test func eachKeyOfAnOfficialDocumentIsRead() throws {
        try expectEachKeyToMatter(CompleteDocuments.notice, described: described(ObjectShape(OfficialKey.self))) { text in
            OfficialReader.read(Array(text.utf8)).document.map { String(reflecting: $0) } ?? "none"
        }
    }
}
