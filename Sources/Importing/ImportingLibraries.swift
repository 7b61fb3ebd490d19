import CPoppler
import CXML

/// The C libraries that importing runs with, and their versions at run time.
package enum ImportingLibraries {
    package static let versions: [(name: String, version: String)] = [
        ("Poppler", String(cString: poppler_get_version())),
        // Such as 20914 for 2.9.14.
        ("libxml2", String(cString: xmlParserVersion)),
    ]
}
