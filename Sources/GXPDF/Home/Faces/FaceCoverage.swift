import Documents
import Han
import Reports
import Typesetting

/// How many characters a face of a role has.
public struct FaceCoverage: Sendable, Hashable {
    /// `zh-Hans` or `zh-Hant`.
    public var language: String
    public var role: String
    /// The role's Chinese name.
    public var roleName: String
    /// The face's family name.
    public var family: String
    public var file: String
    /// 1 for the face that fills the role; the others are used for characters that those before them lack.
    public var rank: Int
    /// Whether the face is from one of the office's own folders.
    public var isOwn: Bool
    /// The number of Han characters of GB 2312 that the face has, of 6,763.
    public var gb2312: Int
    public var gb2312Total: Int
    /// The number of different Han characters of the report that the face has; nil if no report was given.
    public var report: Int?
    public var reportTotal: Int?
}

extension Press {
    /// Files in the office's own folders that fill no role, with their family and PostScript names, none of which is listed
    /// for a role. A file without names is not a font.
    ///
    /// - Throws: ``GXPDFError`` if the faces are missing or faulty.
    public var idleFaces: [(file: String, names: [String])] {
        get throws { try home.faces.idle }
    }

    /// The coverage of each face of each role for GB 2312 and, if one is given, for a report.
    ///
    /// - Throws: ``GXPDFError`` if the faces are missing or faulty.
    public func coverage(of report: Source?) throws -> [FaceCoverage] {
        let library = try home.faces
        let standard = GB2312.han
        let wanted = report.map { Set(String(decoding: $0.json, as: UTF8.self).unicodeScalars.filter(\.isHan)) }
        var known: [FaceFile: (family: String, gb: Int, report: Int?)] = [:]
        var all: [FaceCoverage] = []
        for language in Report.Language.allCases {
            for role in library.roles {
                for (index, entry) in (role.chains[language] ?? []).enumerated() {
                    if known[entry.file] == nil, let face = try? PangoTypeface(entry.file) {
                        let family = FontNames.faces(in: entry.file.path).first { $0.file.index == entry.file.index }?.family ?? ""
                        known[entry.file] = (
                            family, standard.count { face.glyph($0) != nil }, wanted.map { $0.count { face.glyph($0) != nil } }
                        )
                    }
                    guard let covered = known[entry.file] else { continue }
                    all.append(
                        FaceCoverage(
                            language: language.rawValue, role: role.role.rawValue, roleName: role.name, family: covered.family,
                            file: entry.file.path, rank: index + 1, isOwn: entry.isOwn,
                            gb2312: covered.gb, gb2312Total: standard.count, report: covered.report, reportTotal: wanted?.count))
                }
            }
        }
        return all
    }
}
