/// Equations between figures (勾稽关系).
extension DiagnosticCode {
    package static let columnRelation = Self("SUM-01", "勾稽关系不成立", "equation does not hold: the relation between columns or figures")
    package static let sumOfResults = Self("SUM-02", "办理结果之和不等于总计", "equation does not hold: the results do not add up to the total")
    package static let sumOfApplicants = Self("SUM-03", "各类申请人之和不等于总计", "equation does not hold: the applicants do not add up to the total")
    package static let sumOfOutcomes = Self(
        "SUM-04", "复议、诉讼结果之和不等于总计", "equation does not hold: the outcomes of cases do not add up to the total")
    package static let wrongCell = Self("SUM-05", "一格引起几个等式不成立", "one wrong cell breaks several equations")
    package static let reducedByMoreThanThereWas = Self("SUM-06", "减少数大于原有数", "the decrease exceeds what there was")
    package static let issuedMoreThanInForceOrRepealed = Self(
        "SUM-07", "制发件数多于现行有效与废止件数之和", "more documents issued than are in force or repealed")

    static let equationCodes: [Self] = [
        .columnRelation, .sumOfResults, .sumOfApplicants, .sumOfOutcomes, .wrongCell, .reducedByMoreThanThereWas,
        .issuedMoreThanInForceOrRepealed,
    ]
}
