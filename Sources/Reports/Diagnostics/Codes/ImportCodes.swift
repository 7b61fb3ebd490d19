/// Import.
extension DiagnosticCode {
    package static let importFileTooLarge = Self("IMP-01", "文件太大", "the file is too large")
    package static let encoding = Self("IMP-02", "文件的编码", "the encoding of the file")
    package static let noText = Self("IMP-03", "文件里没有文字", "the file has no text")
    package static let unsupportedFileType = Self("IMP-04", "不能导入这种文件", "files of this type cannot be imported")
    package static let importLimitExceeded = Self("IMP-05", "网页或文本超过限度", "a web page or text exceeds the limits")
    package static let notAnAnnualReport = Self("IMP-06", "不是年度报告", "the file is not an annual report")
    package static let agencyNotFound = Self("IMP-07", "没有找到机关名称", "no agency was found")
    package static let yearUncertain = Self("IMP-08", "年份不确定", "the year is uncertain")
    package static let duplicateSection = Self("IMP-09", "一个部分出现两次", "a section occurs twice")
    package static let sectionNotFound = Self("IMP-10", "没有找到一个部分", "a section was not found")
    package static let headingVariant = Self("IMP-11", "标题写法不同", "a heading has a different wording")
    package static let tableOfContentsSkipped = Self("IMP-12", "略去目录", "a table of contents was skipped")
    package static let labelVariant = Self("IMP-13", "标目写法不同", "a label has a different wording")
    package static let statutoryTableNotFound = Self("IMP-14", "没有找到统计表", "a statutory table was not found")
    package static let cellCountMismatch = Self("IMP-15", "一行的格数不符", "a row has more or fewer cells than the form")
    package static let blankForFigure = Self("IMP-16", "空格或横线代替数字", "blanks or dashes in place of figures")
    package static let notAFigure = Self("IMP-17", "不是数字", "a cell is not a figure")
    package static let unknownRow = Self("IMP-18", "格式中没有的行", "a row that is not in the form")
    package static let rowOneFigureShort = Self("IMP-19", "一行少一个数字", "a row has one figure too few")
    package static let conflictingFigures = Self("IMP-20", "同一数字出现两次且不一致", "a figure occurs twice with different values")
    package static let punctuationWidened = Self("IMP-21", "半角标点改为全角", "half-width punctuation was made full-width")
    package static let spacesRemoved = Self("IMP-22", "删去汉字之间的空格", "spaces between Han characters were removed")
    package static let labelSpacesIgnored = Self("IMP-23", "标目中的空格不计", "spaces in labels were ignored")
    package static let radicalsReplaced = Self("IMP-24", "康熙部首改为通用汉字", "Kangxi radicals were replaced")
    package static let figureUnitRemoved = Self("IMP-25", "去掉数字的单位或千分位", "the unit or the thousands separators of a figure were removed")
    package static let columnOrder = Self("IMP-26", "表头次序不同", "the column heads are in a different order")
    package static let rowsMissing = Self("IMP-27", "表中缺行", "rows are missing from a table")
    package static let traditionalCharacters = Self("IMP-28", "繁体字", "Traditional characters")
    package static let noFormForImportedYear = Self("IMP-29", "没有适用的报告格式", "no form for the year")
    package static let incompletePublicationData = Self("IMP-30", "发布信息不全", "the publication data is incomplete")
    package static let unplacedText = Self("IMP-31", "无处安放的文字", "text that has no place in the report")
    package static let authorTable = Self("IMP-32", "作者自有的表", "a table of the author")
    package static let damagedPart = Self("IMP-33", "文件的一部分损坏或缺少", "part of the file is damaged or missing")
    package static let passwordProtectedPackage = Self("IMP-34", "文件有密码保护", "the file is protected by a password")
    package static let trackedChanges = Self("IMP-35", "未接受的修订", "tracked changes")
    package static let hiddenContentSkipped = Self("IMP-36", "略去隐藏的内容", "hidden content was skipped")
    package static let embeddedObjectsSkipped = Self("IMP-37", "图片或嵌入的文档没有导入", "pictures or embedded documents were not imported")
    package static let notesAsParagraphs = Self("IMP-38", "脚注作为段落", "notes became paragraphs")
    package static let formulaWithoutResult = Self("IMP-39", "公式没有计算结果", "a formula has no cached result")
    package static let unreadablePDF = Self("IMP-40", "PDF 文件无法读取", "a PDF file cannot be read")
    package static let passwordProtectedPDF = Self("IMP-41", "PDF 文件有密码保护", "a PDF file is protected by a password")
    package static let pdfLimitExceeded = Self("IMP-42", "PDF 文件超过限度", "a PDF file exceeds the limits")
    package static let pdfReadingTooCostly = Self("IMP-43", "读取 PDF 用时太久或占用内存太多", "reading a PDF file takes too much time or memory")
    package static let imageNotImported = Self("IMP-44", "不能导入的图像", "images were not imported")
    package static let pageFurnitureSkipped = Self("IMP-45", "略去页码和页眉页脚", "page numbers and running heads were skipped")
    package static let tablesJoined = Self("IMP-46", "合并跨页的表", "tables that continue over pages were joined")
    package static let multilineFigure = Self("IMP-47", "一格里有几行数字", "a cell has digits on several lines")
    package static let invisibleText = Self("IMP-48", "不可见的文字", "invisible text")
    package static let unmappedCharacters = Self("IMP-49", "没有标准编码的字", "characters without a standard encoding")
    package static let pinyinRemoved = Self("IMP-50", "删去括注的拼音", "pinyin in brackets was removed")
    package static let scriptConverted = Self("IMP-51", "转换繁简", "the script was converted")
    package static let undisplayedTextSkipped = Self("IMP-52", "略去网页不显示的文字", "text that the web page does not display was skipped")
    package static let tablesOfAnotherForm = Self("IMP-53", "表格属于另一年的格式", "the tables are those of another year's form")
    package static let sumWithoutParts = Self("IMP-54", "只有合计，没有分项", "a total without its parts")
    package static let headingNotInForm = Self("IMP-55", "格式中没有的标题", "a heading that is not in the form")

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
