import Painting

#if canImport(Glibc)
import Glibc
#endif

/// What a report costs, stage by stage, in milliseconds of CPU.
package struct Timings: Sendable {
    package var stages: [String: Double] = [:]
    package var pages = 0

    mutating func time<Result>(_ stage: String, _ body: () throws -> Result) rethrows -> Result {
        var start = timespec()
        var end = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
        let result = try body()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
        stages[stage, default: 0] += Double(end.tv_sec - start.tv_sec) * 1000 + Double(end.tv_nsec - start.tv_nsec) / 1_000_000
        return result
    }
}

extension Press {
    /// Renders a report to PDF, and its pages to OFD besides, and says what each stage took.
    package func timings(of report: Source) throws -> Timings {
        var timings = Timings()
        let options = RenderOptions(force: true)
        let deadline = Deadline(seconds: 60)
        let read = timings.time("read") { self.read(report) }
        let composition = try timings.time("compose") { try compose(read, of: report, options: options) }
        return try withWorker(composition.language) { worker in
            let typeset = try timings.time("typeset") { try self.typeset(composition, with: worker, deadline: deadline, options: options) }
            let painter = PDFPainter(faces: worker.paintFaces, images: composition.images, outputLimit: configuration.limits.outputBytes)
            let painted = try timings.time("paint") {
                try painter.painted(typeset.pages, structure: typeset.structure, metadata: composition.metadata)
            }
            _ = try timings.time("finish") {
                try painter.finished(painted, typeset.pages, structure: typeset.structure, metadata: composition.metadata)
            }
            let plain = RenderOptions(format: .ofd, force: true)
            _ = try timings.time("ofd") {
                try paint(typeset.pages, typeset.structure, composition, with: worker, deadline: deadline, options: plain)
            }
            timings.pages = typeset.pages.count
            return timings
        }
    }
}
