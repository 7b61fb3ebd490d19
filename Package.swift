// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "gxpdf",
    targets: [
        // C libraries, found by pkg-config; their packages come with `make setup`.
        .systemLibrary(name: "CPango", pkgConfig: "pangoft2 fontconfig harfbuzz"),
        .systemLibrary(name: "CCairo", pkgConfig: "cairo-ft cairo-pdf cairo-svg freetype2"),

        // The rooms, each importing only those above it.
        .target(name: "Reports"),
        .target(name: "Typesetting", dependencies: ["CPango"]),
        .target(name: "Painting", dependencies: ["Typesetting", "CCairo"]),

        .testTarget(name: "ReportsTests", dependencies: ["Reports"]),
        .testTarget(name: "TypesettingTests", dependencies: ["Typesetting"]),
    ],
    swiftLanguageModes: [.v6]
)
