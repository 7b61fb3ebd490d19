extension Check {
    /// The agency that an import could not tell, and that nobody has filled in.
    static let unknownAgency = Check { report, _, places in
        guard report.agency == Report.unknownAgency else { return [] }
        return [
            Diagnostic(
                .error, .agencyNotFilledIn, Message("机关名称还没有填写", "the agency's name is not filled in"),
                at: places["agency"] ?? Place(path: "agency"),
                hint: Message("填写机关名称，或用 gxpdf import --agency 重新导入", "fill it in, or import again with gxpdf import --agency"))
        ]
    }
}
