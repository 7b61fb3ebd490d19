import Documents
import Han

/// Glyphs of one face and size on one baseline.
package struct GlyphRun: Sendable, Hashable {
    package struct Glyph: Sendable, Hashable {
        package var id: UInt32
        /// The position of the glyph's origin along the baseline, in points from the origin of the run.
        package var x: Double
        /// The offset from the baseline, in points, downwards.
        package var y: Double

        package init(id: UInt32, x: Double, y: Double = 0) {
            self.id = id
            self.x = x
            self.y = y
        }
    }

    /// How many UTF-8 bytes of the text and how many glyphs belong together. Marks that are compressed against one
    /// another share a cluster, so that text extraction finds them in one piece.
    package struct Cluster: Sendable, Hashable {
        package var bytes: Int
        package var glyphs: Int

        package init(bytes: Int, glyphs: Int) {
            self.bytes = bytes
            self.glyphs = glyphs
        }
    }

    package var face: FaceID
    package var size: Double
    /// The start of the baseline.
    package var origin: Point
    package var text: String
    package var glyphs: [Glyph]
    package var clusters: [Cluster]
    /// The direction of the baseline from its origin. Glyph positions are measured along it.
    package var direction = BaselineDirection.across
    /// Whether the text is the raised or lowered forms of the characters that the glyphs show: ² set from the glyph of 2. A file
    /// keeps them apart from other text, because a glyph stands for one character in each of its fonts.
    package var form: ScriptPosition?

    package init(face: FaceID, size: Double, origin: Point, text: String, glyphs: [Glyph], clusters: [Cluster]) {
        self.face = face
        self.size = size
        self.origin = origin
        self.text = text
        self.glyphs = glyphs
        self.clusters = clusters
    }
}

/// The direction of a baseline on the page. The top of upwards text is towards the left edge of the page.
package enum BaselineDirection: Sendable, Hashable { case across, upwards }
