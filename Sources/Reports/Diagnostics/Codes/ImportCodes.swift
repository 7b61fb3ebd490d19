/// Import.
extension DiagnosticCode {
    package static let importFileTooLarge = Self("IMP-01", "文件太大", "the file is too large")
    package static let encoding = Self("IMP-02", "编码", "the encoding")
    package static let noText = Self("IMP-03", "文件里没有文字", "a file without text")
    package static let unsupportedFileType = Self("IMP-04", "还不能导入的文件", "a kind of file that cannot be imported")
    package static let importLimitExceeded = Self("IMP-05", "网页或文本超过限度", "a page or text beyond the limits")
    package static let notAnAnnualReport = Self("IMP-06", "不是年度报告", "no annual report")
    package static let agencyNotFound = Self("IMP-07", "没有机关名称", "no agency")
    package static let yearUncertain = Self("IMP-08", "年份", "the year")
    package static let duplicateSection = Self("IMP-09", "一个部分出现两次", "a section that stands twice")
    package static let sectionNotFound = Self("IMP-10", "没有找到一个部分", "a section that is not there")
    package static let headingVariant = Self("IMP-11", "标题按另一写法读取", "a heading in other words")
    package static let tableOfContentsSkipped = Self("IMP-12", "略去目录", "a list of contents")
    package static let labelVariant = Self("IMP-13", "标目按另一写法读取", "a label in other words")
    package static let statutoryTableNotFound = Self("IMP-14", "没有找到统计表", "a statutory table that is not there")
    package static let cellCountMismatch = Self("IMP-15", "一行的格数不对", "a row with another number of cells")
    package static let blankForFigure = Self("IMP-16", "空格或横线代替数字", "blanks or dashes for figures")
    package static let notAFigure = Self("IMP-17", "不是数字", "no figure")
    package static let unknownRow = Self("IMP-18", "表中没有的行", "a row that the form does not have")
    package static let rowOneFigureShort = Self("IMP-19", "一行少一个数字", "a row with one figure too few")
    package static let conflictingFigures = Self("IMP-20", "同一数字出现两次且不同", "a figure that stands twice and differs")
    package static let punctuationWidened = Self("IMP-21", "半角标点改为全角", "half-width punctuation made full-width")
    package static let spacesRemoved = Self("IMP-22", "删去汉字之间的空格", "spaces between Han characters removed")
    package static let labelSpacesIgnored = Self("IMP-23", "标目中的空格不计", "spaces in labels passed over")
    package static let radicalsReplaced = Self("IMP-24", "康熙部首改为通用汉字", "Kangxi radicals replaced")
    package static let figureUnitRemoved = Self("IMP-25", "数字去掉单位或千分位", "a figure without its unit or commas")
    package static let columnOrder = Self("IMP-26", "表头次序不同", "column heads in another order")
    package static let rowsMissing = Self("IMP-27", "表中缺行", "rows that a table lacks")
    package static let traditionalCharacters = Self("IMP-28", "繁体字", "Traditional characters")
    package static let noFormForImportedYear = Self("IMP-29", "没有适用的报告格式", "no form for the year")
    package static let incompletePublicationData = Self("IMP-30", "发布信息不全", "publication data in part")
    package static let unplacedText = Self("IMP-31", "放不进报告的文字", "text without a place")
    package static let authorTable = Self("IMP-32", "原文自有的表", "a table of the author's own")
    package static let damagedPart = Self("IMP-33", "文件的一部分损坏或缺少", "a part of the file is damaged or missing")
    package static let passwordProtectedPackage = Self("IMP-34", "文件有密码", "the file is protected by a password")
    package static let trackedChanges = Self("IMP-35", "未处理的修订", "tracked changes")
    package static let hiddenContentSkipped = Self("IMP-36", "略去隐藏的内容", "what is hidden was left out")
    package static let embeddedObjectsSkipped = Self("IMP-37", "图片或嵌入的文档没有导入", "pictures or embedded documents that were not imported")
    package static let notesAsParagraphs = Self("IMP-38", "脚注作为段落", "notes as paragraphs")
    package static let formulaWithoutResult = Self("IMP-39", "公式没有计算结果", "a formula without its result")
    package static let unreadablePDF = Self("IMP-40", "PDF 文件不能读取", "a PDF file that cannot be read")
    package static let passwordProtectedPDF = Self("IMP-41", "PDF 文件有密码", "a PDF file with a password")
    package static let pdfLimitExceeded = Self("IMP-42", "PDF 文件超过限度", "a PDF file beyond the limits")
    package static let pdfReadingTooCostly = Self("IMP-43", "读取 PDF 用时太久或占用内存太多", "a PDF file that takes too much time or memory")
    package static let imageNotImported = Self("IMP-44", "不能导入的图像", "images that cannot be imported")
    package static let pageFurnitureSkipped = Self("IMP-45", "略去页码和页眉页脚", "page numbers and running heads left out")
    package static let tablesJoined = Self("IMP-46", "合并跨页的表", "tables over several pages put together")
    package static let multilineFigure = Self("IMP-47", "一格里有几行数字", "digits in several lines of a cell")
    package static let invisibleText = Self("IMP-48", "看不见的文字", "text that cannot be seen")
    package static let unmappedCharacters = Self("IMP-49", "没有通用编码的字", "characters of no common encoding")
    package static let pinyinRemoved = Self("IMP-50", "删去括注的拼音", "readings in brackets removed")
    package static let scriptConverted = Self("IMP-51", "转换繁简", "the script converted")
    package static let undisplayedTextSkipped = Self("IMP-52", "略去网页不显示的文字", "text that a page does not show")
    package static let tablesOfAnotherForm = Self("IMP-53", "表格是另一年格式的", "tables of another year's form")
    package static let sumWithoutParts = Self("IMP-54", "只有合计，没有分项", "a sum that is not broken down")
    package static let headingNotInForm = Self("IMP-55", "格式中没有的标题", "a heading that the form does not have")

    static let importCodes: [Self] = [
        .importFileTooLarge, .encoding, .noText, .unsupportedFileType, .importLimitExceeded, .notAnAnnualReport, .agencyNotFound,
        .yearUncertain, .duplicateSection, .sectionNotFound, .headingVariant, .tableOfContentsSkipped, .labelVariant,
        .statutoryTableNotFound, .cellCountMismatch, .blankForFigure, .notAFigure, .unknownRow, .rowOneFigureShort, .conflictingFigures,
        .punctuationWidened, .spacesRemoved, .labelSpacesIgnored, .radicalsReplaced, .figureUnitRemoved, .columnOrder, .rowsMissing,
        .traditionalCharacters, .noFormForImportedYear, .incompletePublicationData, .unplacedText, .authorTable, .damagedPart,
        .passwordProtectedPackage, .trackedChanges, .hiddenContentSkipped, .embeddedObjectsSkipped, .notesAsParagraphs,
        .formulaWithoutResult, .unreadablePDF, .passwordProtectedPDF, .pdfLimitExceeded, .pdfReadingTooCostly, .imageNotImported,
        .pageFurnitureSkipped, .tablesJoined, .multilineFigure, .invisibleText, .unmappedCharacters, .pinyinRemoved, .scriptConverted,
        .undisplayedTextSkipped, .tablesOfAnotherForm, .sumWithoutParts, .headingNotInForm,
    ]
}
