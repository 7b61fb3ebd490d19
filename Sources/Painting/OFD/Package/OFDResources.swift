import Markup

/// Writes the resources of the pages: faces (`PublicRes.xml`) and images (`DocumentRes.xml`).
enum OFDResources {
    private static func list(_ kind: String, _ content: (inout XMLWriter) -> Void) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("ofd:Res", [("xmlns:ofd", OFDNames.namespace), ("BaseLoc", OFDNames.resources)]) { xml in xml.element(kind, [], content)
        }
        return xml.bytes
    }

    static func faces(_ faces: EmbeddedFaces) -> [UInt8] {
        list("ofd:Fonts") { xml in
            for face in faces.all {
                var attributes = [
                    ("ID", String(face.id)), ("FontName", face.subset.name), ("FamilyName", face.substitute?.family ?? face.source.name),
                ]
                if face.substitute?.hasSerifs == true { attributes.append(("Serif", "true")) }
                xml.element("ofd:Font", attributes) { xml in xml.element("ofd:FontFile", text: face.fileName) }
            }
        }
    }

    /// - Parameter images: with their IDs, file names and formats.
    static func images(_ images: [(id: Int, file: String, format: String)]) -> [UInt8] {
        list("ofd:MultiMedias") { xml in
            for image in images {
                xml.element("ofd:MultiMedia", [("ID", String(image.id)), ("Type", "Image"), ("Format", image.format)]) { xml in
                    xml.element("ofd:MediaFile", text: image.file)
                }
            }
        }
    }
}
