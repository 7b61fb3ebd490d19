import CPoppler

/// The C libraries that importing runs with, and their versions at run time. libxml2 does not report its version at run
/// time.
package enum ImportingLibraries {
    package static let versions: [(name: String, version: String)] = [
        ("Poppler", String(cString: poppler_get_version()))
    ]
}
