import Reports

extension Press {
    /// Renders a report to PDF and then to OFD, and measures each stage.
    ///
    /// - Returns: milliseconds of CPU time of each stage to PDF, and of painting the same pages to OFD.
    package func stageTimings(of report: Source) throws -> (stages: [Stage: Double], ofd: Double, pages: Int) {
        func timed(_ format: OutputFormat) throws -> (stages: [Stage: Double], pages: Int) {
            let clock = StageClock()
            var pipeline = pipeline(RenderOptions(format: format, force: true))
            pipeline.clock = clock
            let rendering = try pipeline.files(report)
            return (clock.milliseconds, rendering.pageCount)
        }
        let pdf = try timed(.pdf)
        return (pdf.stages, try timed(.ofd).stages[.paint] ?? 0, pdf.pages)
    }
}
