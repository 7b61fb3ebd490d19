import Documents
import Reports
import Typesetting

extension RenderOptions {
    /// Only a PDF has fields.
    var isToBeSigned: Bool { hasSignatureFields && format == .pdf }
}

/// What there is to say of pages that are to have fields to sign.
enum SigningFindings {
    /// - Parameters:
    ///   - printed: the pages that are asked for.
    ///   - pages: all of the document.
    ///   - isReport: minutes and attachments have none; a report may have one.
    static func absentPlace(_ printed: [Page], of pages: [Page], isReport: Bool) -> Diagnostic? {
        guard printed.allSatisfy(\.signatureFields.isEmpty) else { return nil }
        if let page = pages.first(where: { !$0.signatureFields.isEmpty }) {
            return Diagnostic(
                .warning, .noSignaturePlace,
                Message("所选的页没有署名，文件中没有签名域", "the pages asked for have no signature, so that the file has no signature field"),
                hint: Message("署名在第 \(page.number) 页", "the signature is on page \(page.number)"))
        }
        return Diagnostic(
            .warning, .noSignaturePlace, Message("没有署名，文件中没有签名域", "the document has no signature, so that the file has no signature field"),
            at: Place(path: "signature"),
            hint: isReport
                ? Message(
                    "写上 signature（署名和成文日期），签名域就在印章的位置", "add \"signature\" with name and date; the field stands where the seal belongs")
                : nil)
    }
}
