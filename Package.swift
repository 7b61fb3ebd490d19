// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "gxpdf",
    targets: [
        .target(name: "Reports"),
        .testTarget(name: "ReportsTests", dependencies: ["Reports"]),
    ],
    swiftLanguageModes: [.v6]
)
