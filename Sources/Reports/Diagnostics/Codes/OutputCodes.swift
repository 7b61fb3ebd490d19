/// Output.
extension DiagnosticCode {
    package static let outputTooLarge = Self("OUT-01", "输出太大", "too large an output")
    package static let noSuchAttachment = Self("OUT-02", "没有这个附件的正文", "no text of such an attachment")
    package static let noPrintingCondition = Self("OUT-03", "四色输出而没有印刷条件", "process colours without a printing condition")
    package static let unusableProfile = Self("OUT-04", "不能用的特性文件", "a profile that cannot be used")
    package static let noSignaturePlace = Self("OUT-05", "没有可签名的地方", "no place to sign at")

    static let outputCodes: [Self] = [
        .outputTooLarge, .noSuchAttachment, .noPrintingCondition, .unusableProfile, .noSignaturePlace,
    ]
}
