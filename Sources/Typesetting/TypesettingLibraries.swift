import CICU
import CPango

/// The C libraries that typesetting runs with, and their versions at run time.
package enum TypesettingLibraries {
    package static let versions: [(name: String, version: String)] = [
        ("Pango", String(cString: pango_version_string())),
        ("HarfBuzz", String(cString: hb_version_string())),
        ("ICU", icu),
        ("Fontconfig", fontconfig),
    ]

    private static var icu: String {
        var text = [CChar](repeating: 0, count: Int(GX_ICU_VERSION_LENGTH))
        gx_icu_version(&text)
        return text.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }

    private static var fontconfig: String {
        let number = Int(FcGetVersion())
        return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
    }
}
