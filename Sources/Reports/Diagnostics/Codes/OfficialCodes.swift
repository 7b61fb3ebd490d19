/// Elements of official documents (GB/T 9704-2012).
extension DiagnosticCode {
    package static let unknownFormat = Self("OFF-01", "没有这种公文格式", "no such format")
    package static let malformedCopyNumber = Self("OFF-02", "份号不是 1 至 6 位数字", "a malformed copy number")
    package static let shortCopyNumber = Self("OFF-03", "份号不足 6 位", "a copy number with fewer than six digits")
    package static let unknownSecrecyLevel = Self("OFF-04", "没有这种密级", "no such level of secrecy")
    package static let secrecyPeriod = Self("OFF-05", "保密期限不合规定", "a period of secrecy that is malformed or too long")
    package static let unknownUrgency = Self("OFF-06", "没有这种紧急程度", "no such urgency")
    package static let noIssuingAgency = Self("OFF-07", "没有发文机关", "no issuing agency")
    package static let mastheadMismatch = Self("OFF-08", "发文机关标志与格式不符", "a masthead that does not fit the format")
    package static let numberYearBrackets = Self("OFF-09", "发文字号的年份不在六角括号内", "a document number whose year is not in 〔〕")
    package static let numberYearShortened = Self("OFF-10", "发文字号的年份没有写全", "a document number whose year is cut short")
    package static let numberWithOrdinal = Self("OFF-11", "发文字号加了“第”", "a document number with 第")
    package static let numberWithLeadingZeros = Self("OFF-12", "发文字号编了虚位", "a document number with leading zeros")
    package static let malformedDocumentNumber = Self("OFF-13", "发文字号的组成不对", "a document number of another form")
    package static let missingDocumentNumber = Self("OFF-14", "没有发文字号", "no document number")
    package static let malformedSerialNumber = Self("OFF-15", "令号或纪要编号写法不对", "a malformed number of an order or of minutes")
    package static let unexpectedSigner = Self("OFF-16", "不该有签发人", "a 签发人 where there is none")
    package static let punctuationInTitle = Self("OFF-17", "标题中的标点", "unusual punctuation in a title")
    package static let punctuationAfterTitle = Self("OFF-18", "标题末尾的标点", "punctuation at the end of a title")
    package static let punctuationAfterAgencies = Self("OFF-19", "机关名单末尾的标点", "punctuation at the end of a list of agencies")
    package static let missingBody = Self("OFF-20", "没有正文", "no text")
    package static let punctuationAfterAttachmentTitle = Self("OFF-21", "附件名称末尾的标点", "punctuation at the end of an attachment's title")
    package static let sealCountMismatch = Self("OFF-22", "印章数与署名机关数不等", "more or fewer seals than agencies")
    package static let bracketedNote = Self("OFF-23", "附注加了圆括号", "a note in brackets")
    package static let unexpectedAttendance = Self("OFF-24", "不该有出席名单", "a list of attendance outside minutes")
    package static let printingOfficeInLetter = Self("OFF-25", "信函不该有印发机关和日期", "a letter with 印发机关 or 印发日期")
    package static let classifiedWithoutCopyNumber = Self("OFF-26", "涉密公文没有份号", "a classified document without a copy number")
    package static let orderWithoutSignatory = Self("OFF-27", "命令没有签名", "an order that nobody signs")
    package static let printedBeforeSigned = Self("OFF-28", "印发日期早于成文日期", "printed before it was signed")
    package static let incompletePrintingRecord = Self("OFF-29", "印发机关和印发日期不全", "印发机关 without 印发日期, or the other way round")
    package static let noRecipientsToMove = Self("OFF-30", "没有可移入版记的主送机关", "no recipients to be moved to the colophon")

    static let officialCodes: [Self] = [
        .unknownFormat, .malformedCopyNumber, .shortCopyNumber, .unknownSecrecyLevel, .secrecyPeriod, .unknownUrgency, .noIssuingAgency,
        .mastheadMismatch, .numberYearBrackets, .numberYearShortened, .numberWithOrdinal, .numberWithLeadingZeros, .malformedDocumentNumber,
        .missingDocumentNumber, .malformedSerialNumber, .unexpectedSigner, .punctuationInTitle, .punctuationAfterTitle,
        .punctuationAfterAgencies, .missingBody, .punctuationAfterAttachmentTitle, .sealCountMismatch, .bracketedNote,
        .unexpectedAttendance, .printingOfficeInLetter, .classifiedWithoutCopyNumber, .orderWithoutSignatory, .printedBeforeSigned,
        .incompletePrintingRecord, .noRecipientsToMove,
    ]
}
