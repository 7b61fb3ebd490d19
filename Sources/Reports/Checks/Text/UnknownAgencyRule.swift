/// The agency's name that an import did not find and that nobody has filled in.
enum UnknownAgencyRule: CheckRule {
    static let codes: [DiagnosticCode] = [.agencyNotFilledIn]

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] {
        guard subject.report.agency == Report.unknownAgency else { return [] }
        return [Diagnostic(.error, .agencyNotFilledIn, .notFilledIn, at: subject.place("agency"), hint: .fillIn)]
    }
}

extension Message {
    fileprivate static let notFilledIn = Message("机关名称还没有填写", "the agency's name has not been filled in")
    fileprivate static let fillIn = Message(
        "请填写机关名称，或用 gxpdf import --agency 重新导入", "fill it in, or import again with gxpdf import --agency")
}
