/// Reads the elements below the text of an official document.
struct OfficialEndingReader {
    let reader: KeyReader<OfficialKey>

    func signature(issuing: [String]) -> OfficialSignature? {
        guard let object = reader.object(.signature, OfficialSignatureKey.self) else { return nil }
        let agencies = object.texts(.agencies) ?? issuing
        let seals = object.texts(.seals) ?? []
        if let node = object.node(.seals), !seals.isEmpty, seals.count != agencies.count {
            reader.log.add(
                .error, .sealCountMismatch, .sealCount(seals.count, agencies: agencies.count), object.path(.seals), node.offset,
                hint: .oneSealEach)
        }
        guard let date = object.date(.date) else { return nil }
        return OfficialSignature(
            agencies: agencies, date: date, seals: seals.enumerated().map { StampImage(file: $1, path: "\(object.path(.seals))[\($0)]") },
            signatories: object.objects(.signatories, SignatoryKey.self).compactMap(signatory))
    }

    private func signatory(_ object: KeyReader<SignatoryKey>) -> Signatory? {
        guard let office = object.text(.office), let name = object.text(.name) else { return nil }
        let stamp = object.text(.stamp).map { StampImage(file: $0, path: object.path(.stamp)) }
        return Signatory(office: office, name: name, stamp: stamp, path: object.path)
    }

    /// Without the brackets, which the layout prints.
    func note() -> String? {
        guard let written = reader.text(.note), let node = reader.node(.note) else { return nil }
        guard let first = written.first, let last = written.last, "（(".contains(first), "）)".contains(last), written.count > 2 else {
            return written
        }
        let bare = String(written.dropFirst().dropLast())
        reader.log.add(.warning, .bracketedNote, .bracketedNote, reader.path(.note), node.offset, hint: .writeWithoutBrackets(bare))
        return bare
    }

    func attendance() -> Attendance? {
        guard let object = reader.object(.attendance, AttendanceKey.self), let present = object.texts(.present) else { return nil }
        return Attendance(present: present, absent: object.texts(.absent) ?? [], observers: object.texts(.observers) ?? [])
    }

    func colophon() -> Colophon? {
        guard let object = reader.object(.colophon, ColophonKey.self) else { return nil }
        return Colophon(
            movesRecipients: object.flag(.recipients) ?? false, copies: AgencyList.read(object, .copies, printed: .fullStop),
            office: object.text(.office), date: object.date(.date))
    }
}

extension Message {
    fileprivate static func sealCount(_ seals: Int, agencies: Int) -> Message {
        Message("有 \(seals) 枚印章，署名机关有 \(agencies) 个", "\(seals) seals for \(agencies) agencies")
    }
    fileprivate static let oneSealEach = Message("每个署名机关一枚印章，次序与机关相同", "one seal for each agency, in the same order")

    fileprivate static let bracketedNote = Message("附注不写圆括号", "the note is written without its brackets")
    fileprivate static func writeWithoutBrackets(_ note: String) -> Message {
        Message("圆括号由版式印出，写作“\(note)”", "the layout prints the brackets; write \"\(note)\"")
    }
}
