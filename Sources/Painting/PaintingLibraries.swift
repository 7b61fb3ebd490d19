import CCairo
import CQpdf

/// The C libraries that painting runs with, and their versions at run time.
package enum PaintingLibraries {
    package static let versions: [(name: String, version: String)] = [
        ("Cairo", String(cString: cairo_version_string())),
        ("FreeType", freeType),
        ("qpdf", String(cString: qpdf_get_qpdf_version())),
        ("zlib", String(cString: zlibVersion())),
    ]

    private static var freeType: String {
        var library: FT_Library?
        guard FT_Init_FreeType(&library) == 0, let library else { return "?" }
        defer { FT_Done_FreeType(library) }
        var (major, minor, patch): (FT_Int, FT_Int, FT_Int) = (0, 0, 0)
        FT_Library_Version(library, &major, &minor, &patch)
        return "\(major).\(minor).\(patch)"
    }
}
