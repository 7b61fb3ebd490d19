import Reports
import ZipPackage

/// A package of the Office Open XML formats (ECMA-376 part 2): parts in a ZIP file, and relationships between them.
final class OfficePackage {
    private let zip: ZipReader
    /// The names in the file by their lower-case form with forward slashes, because some programs write upper case or backslashes.
    private let names: [String: String]
    private let start = ContinuousClock.now
    private let pulse: () throws -> Void

    init(_ bytes: [UInt8], pulse: @escaping () throws -> Void = {}) throws {
        self.pulse = pulse
        do {
            zip = try ZipReader(bytes)
        } catch {
            throw Self.diagnostic(error)
        }
        names = Dictionary(zip.names.map { (Self.folded($0), $0) }) { first, _ in first }
    }

    func has(_ name: String) -> Bool { names[Self.folded(name)] != nil }

    /// The bytes of a part; nil if there is no part of this name.
    func part(_ name: String) throws -> [UInt8]? {
        guard let written = names[Self.folded(name)] else { return nil }
        do {
            return try zip.file(written)
        } catch {
            throw Self.diagnostic(error)
        }
    }

    /// A parser for parts whose time limit applies to the whole file.
    func parser(_ limits: ImportLimits) -> PartParser { PartParser(limits: limits, start: start, pulse: pulse) }

    // MARK: Relationships

    struct Relationship {
        var id: String
        /// The last component of its type, which is the same in both editions of the standard, such as `officeDocument`.
        var kind: String
        /// The path of its target from the root of the package.
        var target: String
    }

    /// The internal relationships of a part; those of the package for an empty name.
    func relationships(of part: String) throws -> [Relationship] {
        let (folder, file) = Self.split(part)
        guard let bytes = try self.part(folder + "_rels/" + file + ".rels") else { return [] }
        var found: [Relationship] = []
        let outcome = try parser(.standard).read(bytes) { event in
            guard case .begin(let name, let attributes) = event, name == "rel:Relationship", found.count < 10_000,
                attributes["TargetMode"] != "External",
                let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
            else { return }
            found.append(
                Relationship(
                    id: id, kind: type.split(separator: "/").last.map(String.init) ?? "", target: Self.resolved(target, in: folder)))
        }
        try outcome.requireWhole(folder + "_rels/" + file + ".rels")
        return found
    }

    /// The main part of the package.
    func mainPart(unlessNamed usual: String) throws -> String? {
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

    private static func diagnostic(_ failure: ZipFailure) -> Diagnostic {
        switch failure {
        case .damaged(let reason): Diagnostic(.error, .damagedPart, .damaged(reason))
        case .encrypted: Diagnostic(.error, .passwordProtectedPackage, .encrypted)
        case .tooManyEntries(let count, let limit): Diagnostic(.error, .importLimitExceeded, .tooManyEntries(count, limit: limit))
        case .tooLarge(let name, let limit): Diagnostic(.error, .importLimitExceeded, .tooLarge(name, limit: limit))
        }
    }
}

extension Message {
    fileprivate static func damaged(_ reason: String) -> Message {
        Message(
            "文件已损坏，无法打开（\(reason)）；请用原软件打开并重新保存",
            "the file is damaged (\(reason)); open it in its own program and save it again")
    }

    fileprivate static let encrypted = Message("文件有密码；请去掉密码后另存", "the file is password-protected; save it without a password")

    fileprivate static func tooManyEntries(_ count: Int, limit: Int) -> Message {
        Message("压缩包里有 \(count) 个文件，超过上限 \(limit) 个", "the package contains \(count) files, more than the limit of \(limit)")
    }

    fileprivate static func tooLarge(_ name: String, limit: Int) -> Message {
        Message("压缩包中的 \(name) 解压后超过 \(limit) 字节", "\(name) in the package decompresses to more than \(limit) bytes")
    }
}
