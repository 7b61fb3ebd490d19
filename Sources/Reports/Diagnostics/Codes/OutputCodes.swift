/// Output.
extension DiagnosticCode {
    package static let outputTooLarge = Self("OUT-01", "输出太大", "the output is too large")
    package static let noSuchAttachment = Self("OUT-02", "附件没有正文", "no such attachment with a text")
    package static let noPrintingCondition = Self("OUT-03", "四色输出而没有印刷条件", "process colours without a printing condition")
    package static let unusableProfile = Self("OUT-04", "特性文件不可用", "the colour profile cannot be used")
    package static let noSignaturePlace = Self("OUT-05", "没有可以签名的位置", "no place for a signature")

    static let outputCodes: [Self] = [
        .outputTooLarge, .noSuchAttachment, .noPrintingCondition, .unusableProfile, .noSignaturePlace,
    ]
}
