import Markup

/// The JSON Schema of official documents, for editors that complete and check while a clerk types.
package enum OfficialSchema {
    package static func json() -> String {
        var printer = SchemaPrinter(hasFigures: false)
        let root = printer.object(ObjectShape(OfficialKey.self))
        let heading: SchemaPrinter.Keywords = [
            ("$schema", .text(JSONOutput.dialect)), ("title", .text("党政机关公文")),
            ("description", .text("依 GB/T 9704-2012；由 gxpdf schema 生成")),
        ]
        return JSONWriter(.fitted).text(.object(heading + root + [("$defs", .object(printer.definitions))])) + "\n"
    }
}
