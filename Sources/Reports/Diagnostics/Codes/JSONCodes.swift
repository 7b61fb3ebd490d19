/// Syntax of JSON.
extension DiagnosticCode {
    package static let emptyFile = Self("JSN-01", "文件是空的", "the file is empty")
    package static let contentAfterJSON = Self("JSN-02", "JSON 之后还有内容", "content after the JSON value")
    package static let truncatedJSON = Self("JSN-03", "JSON 不完整", "the JSON is truncated")
    package static let unexpectedCharacter = Self("JSN-04", "不该出现的字符", "unexpected character")
    package static let trailingComma = Self("JSN-05", "多余的逗号", "trailing comma")
    package static let missingColon = Self("JSN-06", "缺少冒号", "missing colon")
    package static let missingComma = Self("JSN-07", "缺少逗号", "missing comma")
    package static let malformedNumber = Self("JSN-08", "数字写法不对", "malformed number")
    package static let duplicateKey = Self("JSN-09", "键重复", "duplicate key")
    package static let controlCharacterInString = Self("JSN-10", "文字里有控制字符或换行", "control character or line break in a string")
    package static let invalidUTF8 = Self("JSN-11", "不是 UTF-8", "the file is not UTF-8")
    package static let unpairedSurrogate = Self("JSN-12", "代理码位不成对", "unpaired surrogate")
    package static let unknownEscape = Self("JSN-13", "不认识的转义", "unknown escape sequence")

    static let jsonCodes: [Self] = [
        .emptyFile, .contentAfterJSON, .truncatedJSON, .unexpectedCharacter, .trailingComma, .missingColon, .missingComma, .malformedNumber,
        .duplicateKey, .controlCharacterInString, .invalidUTF8, .unpairedSurrogate, .unknownEscape,
    ]
}
