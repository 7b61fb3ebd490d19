#if canImport(Glibc)
import Glibc
#endif

/// A fixed piece of work, some arithmetic and some memory, that times of the same run are divided by.
enum Yardstick {
    /// The median of nine runs, in milliseconds of CPU.
    static func milliseconds() -> Double {
        median(
            (0..<9).map { _ in
                let start = clock()
                work()
                return Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
            })
    }

    static func median(_ values: [Double]) -> Double { values.isEmpty ? 0 : values.sorted()[values.count / 2] }

    private static func work() {
        var table = [UInt64](repeating: 1, count: 1 << 16)
        var state: UInt64 = 88_172_645_463_325_252
        for _ in 0..<4_000_000 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            table[Int(truncatingIfNeeded: state & 0xFFFF)] &+= state
        }
        precondition(table[0] != 0)
    }
}
