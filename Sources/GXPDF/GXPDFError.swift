/// Why a call could not finish. What is wrong with a source itself is reported as ``Finding``s.
///
/// A call in a cancelled task throws `CancellationError` instead.
public enum GXPDFError: Error, Sendable, Hashable {
    /// There is no folder with layouts and faces in any of these places.
    case homeNotFound(tried: [String])
    /// A file could not be read.
    case unreadable(path: String, reason: UnreadableReason)
    /// The folder has no layout of that name.
    case noSuchLayout(name: String, known: [String], folder: String)
    /// There is no form with that id.
    case noSuchForm(name: String, known: [String])
    /// The form has no tables, so that there is no spreadsheet to fill in.
    case formWithoutTables(name: String)
    /// A layout, form or faces file has errors.
    case faulty([Finding])
    /// None of the face files of a role exists.
    case noFace(role: String, tried: [String])
    /// Findings stopped the work (``FindingPolicy``); all findings, notes and warnings included.
    case stopped([Finding])
    /// The time for one call is over, in seconds; all findings so far, the last of which reports it.
    case outOfTime(seconds: Double, [Finding])
    /// The document has none of the selected pages.
    case noSuchPages(asked: String, count: Int)
    /// The drawing library failed, which should not happen; its own words.
    case drawing(String)
}

/// Why a file could not be read.
public enum UnreadableReason: Sendable, Hashable {
    /// There is no such file.
    case absent
    /// It is a folder, a device or a pipe.
    case notAFile
    /// It is larger than the limit; both in bytes.
    case tooLarge(size: Int, limit: Int)
    case forbidden
    /// Reading failed for another reason, in the system's own words.
    case failed(String)
    case notAFace
    case notAPDF

    func message(in language: MessageLanguage) -> String {
        switch (self, language) {
        case (.absent, .chinese): "没有这个文件"
        case (.absent, .english): "no such file"
        case (.notAFile, .chinese): "不是普通文件"
        case (.notAFile, .english): "not a regular file"
        case (.tooLarge(let size, let limit), .chinese): "\(size) 字节，超过上限 \(limit) 字节"
        case (.tooLarge(let size, let limit), .english): "\(size) bytes, more than the limit of \(limit)"
        case (.forbidden, .chinese): "没有读取权限"
        case (.forbidden, .english): "permission denied"
        case (.failed(let words), _): words
        case (.notAFace, .chinese): "不是可用的字体"
        case (.notAFace, .english): "not a usable face"
        case (.notAPDF, .chinese): "不是可读的 PDF"
        case (.notAPDF, .english): "not a readable PDF"
        }
    }
}

extension GXPDFError {
    /// The findings that the error carries.
    public var findings: [Finding] {
        switch self {
        case .faulty(let findings), .stopped(let findings), .outOfTime(_, let findings): findings
        default: []
        }
    }

    /// What is wrong and what to do about it.
    public func message(in language: MessageLanguage) -> String {
        switch (self, language) {
        case (.homeNotFound(let tried), .chinese):
            "找不到 gxpdf 的 layouts 和 fonts 文件夹（找过：\(tried.joined(separator: "、"))）。请设置 GXPDF_HOME，或运行 make setup。"
        case (.homeNotFound(let tried), .english):
            "cannot find gxpdf's layouts and fonts (looked in \(tried.joined(separator: ", "))). Set GXPDF_HOME, or run make setup."
        case (.unreadable(let path, let reason), .chinese): "无法读取 \(path)：\(reason.message(in: .chinese))"
        case (.unreadable(let path, let reason), .english): "cannot read \(path): \(reason.message(in: .english))"
        case (.noSuchLayout(let name, let known, let folder), .chinese):
            "\(folder) 中没有名为“\(name)”的版式；现有：\(known.isEmpty ? "无" : known.joined(separator: "、"))"
        case (.noSuchLayout(let name, let known, let folder), .english):
            "no layout named \"\(name)\" in \(folder); known: \(known.isEmpty ? "none" : known.joined(separator: ", "))"
        case (.noSuchForm(let name, let known), .chinese): "没有名为“\(name)”的报告格式；现有：\(known.joined(separator: "、"))"
        case (.noSuchForm(let name, let known), .english): "no form named \"\(name)\"; there are: \(known.joined(separator: ", "))"
        case (.formWithoutTables(let name), .chinese): "“\(name)”格式没有统计表，没有可填的表格；请用 gxpdf init"
        case (.formWithoutTables(let name), .english): "the form \(name) has no tables to fill in; use gxpdf init"
        case (.faulty(let findings), _), (.stopped(let findings), _), (.outOfTime(_, let findings), _):
            findings.map { $0.text(in: language) }.joined(separator: "\n")
        case (.noFace(let role, let tried), .chinese):
            "字体角色“\(role)”没有可用的字体文件（找过：\(tried.joined(separator: "、"))）。请运行 make setup，或把字体放入 fonts/own。"
        case (.noFace(let role, let tried), .english):
            "no face file for the role \(role) (looked for \(tried.joined(separator: ", "))). Run make setup, or put a face into fonts/own."
        case (.noSuchPages(let asked, let count), .chinese): "没有所选的页：\(asked)；全文共 \(count) 页。"
        case (.noSuchPages(let asked, let count), .english): "no such pages: \(asked); the document has \(count)."
        case (.drawing(let words), .chinese): "绘制失败：\(words)"
        case (.drawing(let words), .english): "drawing failed: \(words)"
        }
    }
}
