import Documents
import FoundationEssentials
import Painting
import Reports
import Typesetting

/// The faces that fill the roles, from `fonts/faces.json` and from the folders with the office's own faces.
struct FaceLibrary: Sendable {
    struct FilledRole: Sendable {
        var role: FaceRole
        var name: String
        /// Family and PostScript names of faces that fill the role if the office owns them.
        var own: [String]
        /// By language.
        var chains: [Report.Language: [FaceCandidate]]
        /// The missing files at the head of the chains.
        var absent: [Report.Language: String] = [:]
    }

    struct FaceCandidate: Sendable {
        var file: FaceFile
        var scale: Double
        var coverage: FaceChoice.Coverage
        var isOwn: Bool
        var isRegular = true
    }

    var roles: [FilledRole]
    /// Files in the office's own folders that fill no role, with their names; without names they are not fonts.
    private(set) var idle: [(file: String, names: [String])] = []

    /// Files in the office's own folders that would fill a role, but may not be embedded or subset.
    private(set) var banned: [BannedFace] = []

    struct BannedFace: Sendable, Hashable {
        var file: String
        var ban: EmbeddingBan
    }

    init(roles: [FilledRole]) { self.roles = roles }

    /// - Parameter ownFolders: folders with the office's own faces; those in the first take precedence.
    /// - Throws: ``GXPDFError/noFace(role:tried:)`` if no file of a role's chain exists, ``GXPDFError/faulty(_:)`` if the faces
    ///   file has errors.
    static func read(_ bytes: [UInt8], file: String, fonts: String, ownFolders: [String], limits: Limits) throws -> FaceLibrary {
        let text = JSONText.read(bytes, limits: limits)
        let log = DiagnosticLog(lines: text.lines)
        log.diagnostics = text.diagnostics
        var library = FaceLibrary(roles: [])
        if let node = text.root, let root = ObjectReader(node, path: "", log: log), let roles = root.object(root.required("roles"), "roles")
        {
            for role in FaceRole.allCases {
                if let object = roles.object(roles.required(role.rawValue), role.rawValue) {
                    library.roles.append(read(object, role: role, folder: fonts + "/files"))
                }
            }
            roles.finish()
            // Licences and packages are information for people.
            _ = root.node("files")
            root.finish()
        }
        guard !log.diagnostics.contains(where: { $0.severity == .error }) else {
            throw GXPDFError.faulty(log.diagnostics.map { Finding($0, file: file) })
        }
        library.addOwn(ownFolders)
        try library.keepExisting()
        return library
    }

    private static func read(_ object: ObjectReader, role: FaceRole, folder: String) -> FilledRole {
        var chains: [Report.Language: [FaceCandidate]] = [:]
        for language in Report.Language.allCases {
            let nodes = object.array(object.required(language.rawValue), language.rawValue) ?? []
            chains[language] = nodes.enumerated().compactMap { index, node in
                guard let entry = ObjectReader(node, path: "\(object.child(language.rawValue))[\(index)]", log: object.log) else {
                    return nil
                }
                let file = entry.string(entry.required("file"), "file") ?? ""
                let covers = entry.node("covers").flatMap { entry.oneOf(FaceChoice.Coverage.self, $0, "covers") } ?? .all
                defer { entry.finish() }
                return FaceCandidate(
                    file: FaceFile(path: "\(folder)/\(file)", index: entry.int(entry.node("index"), "index", in: 0...255) ?? 0),
                    scale: entry.double(entry.node("scale"), "scale", in: 0.5...2) ?? 1, coverage: covers, isOwn: false)
            }
        }
        let own = (object.array(object.node("own"), "own") ?? []).compactMap { node -> String? in
            if case .string(let name) = node.value { return name }
            return nil
        }
        let name = object.string(object.required("name"), "name") ?? role.rawValue
        object.finish()
        return FilledRole(role: role, name: name, own: own, chains: chains)
    }

    /// Puts faces of the office's own folders at the head of the roles that list their names.
    private mutating func addOwn(_ folders: [String]) {
        for folder in folders.reversed() {
            let files = (try? FileReading.names(in: folder)) ?? []
            for file in files where ["ttf", "otf", "ttc", "otc"].contains(file.split(separator: ".").last?.lowercased() ?? "") {
                let found = FontNames.faces(in: "\(folder)/\(file)")
                var taken = false
                for face in found {
                    let fills = roles.contains { role in role.own.contains { face.names.contains($0.lowercased()) } }
                    if fills, let ban = EmbeddingBan(face.file) {
                        taken = true
                        let banned = BannedFace(file: file, ban: ban)
                        if !self.banned.contains(banned) { self.banned.append(banned) }
                        continue
                    }
                    for index in roles.indices where roles[index].own.contains(where: { face.names.contains($0.lowercased()) }) {
                        taken = true
                        // The regular face of a family comes first, whatever the order of the files.
                        let regular = roles[index].chains.values.first?.prefix { $0.isOwn && $0.isRegular }.count ?? 0
                        for language in roles[index].chains.keys {
                            roles[index].chains[language]?.insert(
                                FaceCandidate(file: face.file, scale: 1, coverage: .all, isOwn: true, isRegular: face.isRegular),
                                at: face.isRegular ? 0 : regular)
                        }
                    }
                }
                if !taken { idle.append(("\(folder)/\(file)", found.flatMap(\.names).sorted())) }
            }
        }
    }

    private mutating func keepExisting() throws {
        for index in roles.indices {
            // In a fixed order, so that the same role is reported every time.
            for language in Report.Language.allCases {
                let chain = roles[index].chains[language] ?? []
                let existing = chain.filter { FileReading.isReadable($0.file.path) }
                guard !existing.isEmpty else { throw GXPDFError.noFace(role: roles[index].name, tried: chain.map(\.file.path)) }
                if let head = chain.first, head.file != existing[0].file {
                    roles[index].absent[language] = String(head.file.path.split(separator: "/").last ?? "")
                }
                roles[index].chains[language] = existing
            }
        }
    }

    /// The chains of a language with its faces numbered; the same file is the same face in every role.
    func openable(_ language: Report.Language) -> OpenableFaces {
        var result = OpenableFaces(chains: [:], files: [:])
        result.banned = banned
        var numbers: [FaceFile: FaceID] = [:]
        for role in roles {
            let chain = role.chains[language] ?? []
            // Faces after one that has everything are only used for rare characters.
            let whole = chain.firstIndex { $0.coverage == .all } ?? 0
            result.chains[role.role] = chain.enumerated().map { place, entry in
                let id = numbers[entry.file] ?? FaceID(number: numbers.count)
                numbers[entry.file] = id
                result.files[id] = entry.file
                if place <= whole, result.substitutes[id] == nil { result.substitutes[id] = role.role.substitute }
                return FaceChoice(face: id, scale: entry.scale, coverage: entry.coverage)
            }
            if let file = role.absent[language], let standIn = result.chains[role.role]?.first?.face {
                result.vacant.append(OpenableFaces.Vacancy(role: role.name, file: file, standIn: standIn))
            }
        }
        return result
    }
}

extension FaceRole {
    /// The family that machines in offices have.
    fileprivate var substitute: FaceSubstitute {
        switch self {
        case .xiaobiaosong: FaceSubstitute(family: "方正小标宋简体", hasSerifs: true)
        case .fangsong: FaceSubstitute(family: "仿宋", hasSerifs: true)
        case .kaiti: FaceSubstitute(family: "楷体", hasSerifs: true)
        case .heiti: FaceSubstitute(family: "黑体", hasSerifs: false)
        case .songti: FaceSubstitute(family: "宋体", hasSerifs: true)
        case .latin: FaceSubstitute(family: "Times New Roman", hasSerifs: true)
        }
    }
}
