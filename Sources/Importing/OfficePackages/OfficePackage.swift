import ZipPackage

/// A package of the Office Open XML formats (ECMA-376 part 2): parts in a ZIP file, and relationships between them.
final class OfficePackage {
    private let zip: ZipReader
    /// The names as they are in the file, by lower case and forward slashes: some programs write neither.
    private let names: [String: String]
    private let start = ContinuousClock.now

    init(_ bytes: [UInt8]) throws(ImportStop) {
        do {
            zip = try ZipReader(bytes)
        } catch {
            throw Self.stop(error)
        }
        names = Dictionary(zip.names.map { (Self.folded($0), $0) }) { first, _ in first }
    }

    func has(_ name: String) -> Bool { names[Self.folded(name)] != nil }

    /// The bytes of a part; nil where there is none of the name.
    func part(_ name: String) throws(ImportStop) -> [UInt8]? {
        guard let written = names[Self.folded(name)] else { return nil }
        do {
            return try zip.file(written)
        } catch {
            throw Self.stop(error)
        }
    }

    /// A parser of parts that counts the time of the whole file.
    func parser(_ limits: ImportLimits) -> PartParser { PartParser(limits: limits, start: start) }

    // MARK: Relationships

    struct Relationship {
        var id: String
        /// The last piece of its type, which the two editions of the standard have in common, such as `officeDocument`.
        var kind: String
        /// The part it leads to, from the root of the package.
        var target: String
    }

    /// What a part refers to inside of the package; the package's own for an empty name.
    func relationships(of part: String) throws(ImportStop) -> [Relationship] {
        let (folder, file) = Self.split(part)
        guard let bytes = try self.part(folder + "_rels/" + file + ".rels") else { return [] }
        var found: [Relationship] = []
        let outcome = parser(.standard).read(bytes) { event in
            guard case .begin(let name, let attributes) = event, name == "rel:Relationship", found.count < 10_000,
                attributes["TargetMode"] != "External",
                let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
            else { return }
            found.append(
                Relationship(
                    id: id, kind: type.split(separator: "/").last.map(String.init) ?? "", target: Self.resolved(target, in: folder)))
        }
        try outcome.refuse(part: folder + "_rels/" + file + ".rels")
        return found
    }

    /// The part that the package is about.
    func mainPart(unlessNamed usual: String) throws(ImportStop) -> String? {
        let named = try relationships(of: "").first { $0.kind == "officeDocument" }?.target
        return [named, usual].compactMap { $0 }.first(where: has)
    }

    private static func split(_ part: String) -> (folder: String, file: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }

    private static func resolved(_ target: String, in folder: String) -> String {
        var pieces: [Substring] = []
        for piece in ((target.hasPrefix("/") ? "" : folder) + target).split(whereSeparator: { $0 == "/" || $0 == "\\" }).prefix(64) {
            if piece == ".." { _ = pieces.popLast() } else if piece != "." { pieces.append(piece) }
        }
        return pieces.joined(separator: "/")
    }

    private static func folded(_ name: String) -> String {
        var name = name.lowercased()
        if name.contains("\\") { name = String(name.map { $0 == "\\" ? "/" : $0 }) }
        return name.hasPrefix("/") ? String(name.dropFirst()) : name
    }

    private static func stop(_ failure: ZipFailure) -> ImportStop {
        switch failure {
        case .damaged(let reason):
            ImportStop(
                code: .damagedPart, chinese: "文件已损坏，无法打开（\(reason)）；请用原软件打开并重新保存",
                english: "the file is damaged (\(reason)); open it in its own program and save it again")
        case .encrypted:
            ImportStop(
                code: .passwordProtectedPackage, chinese: "文件有密码；请去掉密码后另存",
                english: "the file is protected by a password; save it without one")
        case .tooManyEntries(let count, let limit):
            ImportStop(
                code: .importLimitExceeded, chinese: "压缩包里有 \(count) 个文件，超过上限 \(limit) 个",
                english: "the package holds \(count) files, more than the limit of \(limit)")
        case .tooLarge(let name, let limit):
            ImportStop(
                code: .importLimitExceeded, chinese: "压缩包中的 \(name) 展开后超过 \(limit) 字节",
                english: "\(name) in the package unfolds to more than \(limit) bytes")
        }
    }
}
