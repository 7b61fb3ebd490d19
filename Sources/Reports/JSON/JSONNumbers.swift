/// Numbers, which are kept as written.
extension JSONParser {
    mutating func number() throws(Diagnostic) -> String {
        let start = next
        func digit() -> Bool { next < bytes.count && bytes[next] >= UInt8(ascii: "0") && bytes[next] <= UInt8(ascii: "9") }
        if bytes[next] == UInt8(ascii: "-") { next += 1 }
        guard next < bytes.count else { throw truncated }
        guard digit() else { throw fault(.malformedNumber, .notANumber, at: start) }
        if bytes[next] == UInt8(ascii: "0") {
            next += 1
            if digit() { throw fault(.malformedNumber, .leadingZero, at: start) }
        }
        while digit() { next += 1 }
        if next < bytes.count, bytes[next] == UInt8(ascii: ".") {
            next += 1
            guard digit() else {
                throw next < bytes.count ? fault(.malformedNumber, .noFraction, at: start) : truncated
            }
            while digit() { next += 1 }
        }
        if next < bytes.count, bytes[next] == UInt8(ascii: "e") || bytes[next] == UInt8(ascii: "E") {
            next += 1
            if next < bytes.count, bytes[next] == UInt8(ascii: "+") || bytes[next] == UInt8(ascii: "-") { next += 1 }
            guard digit() else {
                throw next < bytes.count ? fault(.malformedNumber, .noExponent, at: start) : truncated
            }
            while digit() { next += 1 }
        }
        return String(decoding: bytes[start..<next], as: UTF8.self)
    }
}

extension Message {
    fileprivate static let notANumber = Message("数字写法不对", "not a number")
    fileprivate static let leadingZero = Message("数字不能以 0 开头", "a number cannot begin with 0")
    fileprivate static let noFraction = Message("小数点后面缺少数字", "digits are missing after the decimal point")
    fileprivate static let noExponent = Message("指数部分缺少数字", "digits are missing in the exponent")
}
