/// The purpose of a face. The files that fill each role are listed in `fonts/`.
package enum FaceRole: String, Sendable, Hashable, CaseIterable {
    /// 小标宋: titles.
    case xiaobiaosong
    /// 仿宋: body text.
    case fangsong
    /// 楷体: headings of the second level.
    case kaiti
    /// 黑体: headings of the first level.
    case heiti
    /// 宋体: folios.
    case songti
    /// Latin letters and digits.
    case latin
}
