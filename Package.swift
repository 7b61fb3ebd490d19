// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "gxpdf",
    products: [
        .library(name: "GXPDF", targets: ["GXPDF"]),
        .executable(name: "gxpdf", targets: ["gxpdf"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        // Only for `make docs`; no target depends on it.
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        // C libraries, found by pkg-config; their packages come with `make setup`.
        .systemLibrary(name: "CPango", pkgConfig: "pangoft2 fontconfig harfbuzz"),
        .systemLibrary(name: "CCairo", pkgConfig: "cairo-ft cairo-pdf cairo-svg freetype2"),
        .systemLibrary(name: "CHarfBuzzSubset", pkgConfig: "harfbuzz-subset"),

        .systemLibrary(name: "CTurboJPEG", pkgConfig: "libturbojpeg"),
        .systemLibrary(name: "CQpdf", pkgConfig: "libqpdf"),
        // Compiled, unlike the others: ICU renames its functions by macros, which Swift does not see.
        .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc")]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CZip", pkgConfig: "libzip"),
        .systemLibrary(name: "CPoppler", pkgConfig: "poppler-glib"),
        .systemLibrary(name: "COpenCC", pkgConfig: "opencc"),

        // The rooms, each importing only those above it.
        .target(name: "Han"),
        .target(name: "Markup"),
        .target(name: "TableGrid"),
        .target(name: "ZipPackage", dependencies: ["CZip"]),
        .target(name: "Reports", dependencies: ["Han", "Markup", "TableGrid"]),
        .target(name: "Documents"),
        .target(name: "Typesetting", dependencies: ["Documents", "Han", "TableGrid", "CPango", "CICU"]),
        .target(
            name: "Painting",
            dependencies: ["Documents", "Han", "Markup", "Typesetting", "ZipPackage", "CCairo", "CHarfBuzzSubset", "CQpdf", "CTurboJPEG"]),
        .target(name: "Importing", dependencies: ["Han", "Markup", "TableGrid", "Reports", "ZipPackage", "CXML", "CPoppler", "COpenCC"]),
        .target(name: "GXPDF", dependencies: ["Han", "Reports", "Documents", "Typesetting", "Painting", "Importing"]),
        .executableTarget(
            name: "gxpdf", dependencies: ["GXPDF", "Han", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Sources/Command"),

        .executableTarget(name: "gxpdf-bench", dependencies: ["GXPDF"], path: "Sources/Bench"),

        .testTarget(name: "HanTests", dependencies: ["Han"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
        .testTarget(name: "TableGridTests", dependencies: ["TableGrid"]),
        .testTarget(name: "ZipPackageTests", dependencies: ["ZipPackage"]),
        .testTarget(name: "ReportsTests", dependencies: ["Reports"]),
        .testTarget(name: "ImportingTests", dependencies: ["Importing", "Reports", "ZipPackage"]),
        .testTarget(name: "TypesettingTests", dependencies: ["Documents", "Typesetting"]),
        .testTarget(name: "CommandTests", dependencies: ["gxpdf"]),
        .testTarget(
            name: "GXPDFTests",
            dependencies: ["GXPDF", "Documents", "Typesetting", "Painting", "Reports", "ZipPackage", "CCairo", "CTurboJPEG"],
            exclude: ["Reference"]),
    ],
    swiftLanguageModes: [.v6]
)
