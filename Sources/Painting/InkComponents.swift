import Documents
import Typesetting

extension Ink {
    /// Red, green and blue from 0 to 1.
    var components: (red: Double, green: Double, blue: Double) {
        switch self {
        case .black: (0, 0, 0)
        // 红色 on screens: what magenta and yellow at 80 % (GB/T 9704-2012 6.2) come to on paper.
        case .red: (0.9, 0.1, 0.1)
        case .grey(let lightness): (lightness, lightness, lightness)
        }
    }
}
