import Testing

@testable import Reports

@Suite struct PlainNumberTests {
    @Test(arguments: [
        ("30.50", "30.50"), ("0", "0"), ("-0", "0"), ("-0.0", "0.0"), ("1e3", "1000"), ("1.50e1", "15.0"), ("1.5e-3", "0.0015"),
        ("0e999999999", "0"),
        ("12.34E+1", "123.4"), ("0.05e1", "0.5"), ("123456789012345678901234", "123456789012345678901234"),
    ]) func plainDigits(_ written: String, _ plain: String) { #expect(PlainNumber(written)?.digits == plain) }

    @Test(arguments: ["1e24", "1e-24", "1e999999999999999999999", "1e-400", "1234567890123456789012345"]) func tooLong(_ written: String) {
        #expect(PlainNumber(written) == nil)
    }
}
