/// Equations between figures (勾稽关系).
extension DiagnosticCode {
    package static let columnRelation = Self("SUM-01", "勾稽关系不成立", "the columns' printed relation does not hold")
    package static let sumOfResults = Self("SUM-02", "办理结果之和不等于总计", "the results do not add up")
    package static let sumOfApplicants = Self("SUM-03", "各类申请人之和不等于总计", "the applicants do not add up")
    package static let sumOfOutcomes = Self("SUM-04", "复议、诉讼结果之和不等于总计", "the outcomes do not add up")
    package static let wrongCell = Self("SUM-05", "一格引起几个等式不成立", "one cell that breaks several equations")
    package static let reducedByMoreThanThereWas = Self("SUM-06", "减少的比原有的多", "more taken off than there was")
    package static let issuedMoreThanInForceOrRepealed = Self("SUM-07", "制发的多于现行有效与废止的", "more issued than are in force or abolished")

    static let equationCodes: [Self] = [
        .columnRelation, .sumOfResults, .sumOfApplicants, .sumOfOutcomes, .wrongCell, .reducedByMoreThanThereWas,
        .issuedMoreThanInForceOrRepealed,
    ]
}
