/// 署名 and 成文日期 with seals on them or with signature stamps beside them (GB/T 9704-2012 7.3.5.1 and 7.3.5.3).
package struct SealedSignature: Sendable, Hashable {
    /// A signing party: 发文机关署名 with its seal, or 职务 with the stamp of a signature.
    package struct Party: Sendable, Hashable {
        package var text: TextRun
        /// The number of the seal's or stamp's image in the document; nil if there is no image.
        package var image: Int?
        /// The written name if there is no image.
        package var name: TextRun?
        /// The width of the image on the page, in points.
        package var width: Double
        /// The height of the image on the page, in points.
        package var height: Double
        package var alt: String
        /// The name of the signature field; nil if the file is not to be signed.
        package var signingLabel: String?

        package init(text: TextRun, image: Int? = nil, name: TextRun? = nil, width: Double, height: Double, alt: String = "") {
            self.text = text
            self.image = image
            self.name = name
            self.width = width
            self.height = height
            self.alt = alt
        }
    }

    package enum Authentication: Sendable, Hashable {
        /// 加盖印章
        case seals
        /// 加盖签发人签名章
        case stamps
    }

    package var authentication: Authentication
    package var parties: [Party]
    package var date: TextRun
    package var spacing: SealSpacing

    package init(_ authentication: Authentication, parties: [Party], date: TextRun, spacing: SealSpacing) {
        self.authentication = authentication
        self.parties = parties
        self.date = date
        self.spacing = spacing
    }
}

/// The distances around seals and stamps. Lengths in points.
package struct SealSpacing: Sendable, Hashable {
    /// From the right edge to the date and to stamps.
    package var rightIndent: Double
    /// Between 职务 and the stamp.
    package var officeGap: Double
    /// How far the name and the date are below the middle of the seal.
    package var drop: Double
    /// The minimum distance between two seals.
    package var separation: Double
    /// Empty grid lines above stamps.
    package var linesAbove: Int
    /// Empty grid lines between the last stamp and the date.
    package var linesAboveDate: Int

    package init(
        rightIndent: Double, officeGap: Double, drop: Double, separation: Double, linesAbove: Int = 2, linesAboveDate: Int = 1
    ) {
        self.rightIndent = rightIndent
        self.officeGap = officeGap
        self.drop = drop
        self.separation = separation
        self.linesAbove = linesAbove
        self.linesAboveDate = linesAboveDate
    }
}
