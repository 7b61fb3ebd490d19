/// Elements of official documents (GB/T 9704-2012).
extension DiagnosticCode {
    package static let unknownFormat = Self("OFF-01", "公文格式不存在", "unknown format")
    package static let malformedCopyNumber = Self("OFF-02", "份号不是 1 至 6 位数字", "the copy number is malformed")
    package static let shortCopyNumber = Self("OFF-03", "份号不足 6 位", "the copy number has fewer than six digits")
    package static let unknownSecrecyLevel = Self("OFF-04", "密级不存在", "unknown level of secrecy")
    package static let secrecyPeriod = Self("OFF-05", "保密期限不合规定", "the period of secrecy is malformed or too long")
    package static let unknownUrgency = Self("OFF-06", "紧急程度不存在", "unknown urgency")
    package static let noIssuingAgency = Self("OFF-07", "没有发文机关", "no issuing agency")
    package static let mastheadMismatch = Self("OFF-08", "发文机关标志与格式不符", "the masthead does not match the format")
    package static let numberYearBrackets = Self("OFF-09", "发文字号的年份不在六角括号内", "the year in the document number is not in 〔〕")
    package static let numberYearShortened = Self("OFF-10", "发文字号的年份没有写全", "the year in the document number is shortened")
    package static let numberWithOrdinal = Self("OFF-11", "发文字号加了“第”", "the document number has 第")
    package static let numberWithLeadingZeros = Self("OFF-12", "发文字号编了虚位", "the document number has leading zeros")
    package static let malformedDocumentNumber = Self("OFF-13", "发文字号的组成不对", "the document number is malformed")
    package static let missingDocumentNumber = Self("OFF-14", "没有发文字号", "no document number")
    package static let malformedSerialNumber = Self("OFF-15", "令号或纪要编号写法不对", "the number of an order or of minutes is malformed")
    package static let unexpectedSigner = Self("OFF-16", "不应有签发人", "签发人 in a document that has none")
    package static let punctuationInTitle = Self("OFF-17", "标题中的标点", "unusual punctuation in a title")
    package static let punctuationAfterTitle = Self("OFF-18", "标题末尾的标点", "punctuation at the end of a title")
    package static let punctuationAfterAgencies = Self("OFF-19", "机关名单末尾的标点", "punctuation at the end of a list of agencies")
    package static let missingBody = Self("OFF-20", "没有正文", "no body text")
    package static let punctuationAfterAttachmentTitle = Self("OFF-21", "附件名称末尾的标点", "punctuation at the end of an attachment's title")
    package static let sealCountMismatch = Self("OFF-22", "印章数与署名机关数不等", "the number of seals differs from the number of agencies")
    package static let bracketedNote = Self("OFF-23", "附注加了圆括号", "the note is already in brackets")
    package static let unexpectedAttendance = Self("OFF-24", "不应有出席名单", "a list of attendance outside minutes")
    package static let printingOfficeInLetter = Self("OFF-25", "信函不应有印发机关和印发日期", "印发机关 or 印发日期 in a letter")
    package static let classifiedWithoutCopyNumber = Self("OFF-26", "涉密公文没有份号", "a classified document has no copy number")
    package static let orderWithoutSignatory = Self("OFF-27", "命令没有签名", "an order has no signatory")
    package static let printedBeforeSigned = Self("OFF-28", "印发日期早于成文日期", "the printing date is before the date of signing")
    package static let incompletePrintingRecord = Self("OFF-29", "印发机关和印发日期不全", "印发机关 without 印发日期, or the reverse")
    package static let noRecipientsToMove = Self("OFF-30", "没有可移入版记的主送机关", "no recipients to move to the colophon")
    package static let issuedTextMissing = Self("OFF-31", "所印发的文件没有正文", "the text that a document issues is missing")
    package static let provisionOutOfOrder = Self(
        "OFF-32", "编、章、节、条的序号不连续", "parts, chapters, sections or articles are numbered out of order")

    static let officialCodes: [Self] = [
        .unknownFormat, .malformedCopyNumber, .shortCopyNumber, .unknownSecrecyLevel, .secrecyPeriod, .unknownUrgency, .noIssuingAgency,
        .mastheadMismatch, .numberYearBrackets, .numberYearShortened, .numberWithOrdinal, .numberWithLeadingZeros, .malformedDocumentNumber,
        .missingDocumentNumber, .malformedSerialNumber, .unexpectedSigner, .punctuationInTitle, .punctuationAfterTitle,
        .punctuationAfterAgencies, .missingBody, .punctuationAfterAttachmentTitle, .sealCountMismatch, .bracketedNote,
        .unexpectedAttendance, .printingOfficeInLetter, .classifiedWithoutCopyNumber, .orderWithoutSignatory, .printedBeforeSigned,
        .incompletePrintingRecord, .noRecipientsToMove, .issuedTextMissing, .provisionOutOfOrder,
    ]
}
