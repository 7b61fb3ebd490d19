import Markup

/// The metadata of the file in XMP (ISO 16684-1): the same as in the information dictionary, and the conformance claim.
struct XMPPacket {
    let metadata: Metadata
    let creator: String
    let producer: String
    let documentID: String
    let instanceID: String
    let claim: ConformanceClaim
    let build: BuildStamp?

    var bytes: [UInt8] { Array(text.utf8) }

    private var text: String {
        var parts = """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>\(XMLText.escaped(metadata.language))</rdf:li></rdf:Bag></dc:language>

            """
        parts += alternatives("dc:title", metadata.title) + alternatives("dc:description", metadata.subject)
        if !metadata.author.isEmpty {
            parts += "<dc:creator><rdf:Seq><rdf:li>\(XMLText.escaped(metadata.author))</rdf:li></rdf:Seq></dc:creator>\n"
        }
        if !metadata.keywords.isEmpty {
            parts +=
                "<dc:subject><rdf:Bag>\(metadata.keywords.map { "<rdf:li>\(XMLText.escaped($0))</rdf:li>" }.joined())</rdf:Bag></dc:subject>\n"
            parts += "<pdf:Keywords>\(XMLText.escaped(metadata.keywords.joined(separator: ", ")))</pdf:Keywords>\n"
        }
        parts +=
            "<pdf:Producer>\(XMLText.escaped(producer))</pdf:Producer>\n<xmp:CreatorTool>\(XMLText.escaped(creator))</xmp:CreatorTool>\n"
        for name in ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"] where metadata.pdfDate != nil {
            parts += "<\(name)>\(XMLText.escaped(metadata.date))</\(name)>\n"
        }
        parts += "<xmpMM:DocumentID>uuid:\(documentID)</xmpMM:DocumentID>\n<xmpMM:InstanceID>uuid:\(instanceID)</xmpMM:InstanceID>\n"
        if let build { parts += build.line }
        if let archive = claim.archive {
            parts += "<pdfaid:part>\(archive.rawValue)</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n"
        }
        parts += "<pdfuaid:part>\(claim.universalAccess)</pdfuaid:part>\n</rdf:Description>\n"
        if claim.archive != nil { parts += Self.extensionSchema }
        return parts + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"
    }

    private func alternatives(_ name: String, _ text: String) -> String {
        guard !text.isEmpty else { return "" }
        let text = XMLText.escaped(text)
        return
            "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(text)</rdf:li><rdf:li xml:lang=\"\(XMLText.escaped(metadata.language))\">\(text)</rdf:li></rdf:Alt></\(name)>\n"
    }

    /// PDF/A requires a description of properties that it does not define itself (ISO 19005-2 6.6.2.3).
    private static let extensionSchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """
}
