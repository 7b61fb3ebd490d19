import Documents
import Reports
import Typesetting

/// Findings on pages that are to have signature fields.
enum SigningFindings {
    /// - Parameters:
    ///   - printed: the selected pages.
    ///   - pages: all pages of the document.
    static func absentPlace(_ printed: [Page], of pages: [Page], kind: ComposedKind) -> Diagnostic? {
        guard printed.allSatisfy(\.signatureFields.isEmpty) else { return nil }
        if let page = pages.first(where: { !$0.signatureFields.isEmpty }) {
            return Diagnostic(.warning, .noSignaturePlace, .notOnSelectedPages, hint: .signatureIsOn(page: page.number))
        }
        return Diagnostic(
            .warning, .noSignaturePlace, .noSignature, at: Place(path: "signature"), hint: kind.hasOptionalSignature ? .addSignature : nil)
    }
}

extension Message {
    fileprivate static var notOnSelectedPages: Message {
        Message("所选的页没有署名，文件中没有签名域", "the selected pages have no signature; the file has no signature field")
    }

    fileprivate static func signatureIsOn(page: Int) -> Message { Message("署名在第 \(page) 页", "the signature is on page \(page)") }

    fileprivate static var noSignature: Message {
        Message("没有署名，文件中没有签名域", "the document has no signature; the file has no signature field")
    }

    fileprivate static var addSignature: Message {
        Message(
            "写上 signature（署名和成文日期），签名域就在印章的位置",
            "add \"signature\" with name and date; the field is placed where the seal belongs")
    }
}
