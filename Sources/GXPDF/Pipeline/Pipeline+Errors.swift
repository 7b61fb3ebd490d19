import Painting
import Reports
import Typesetting

extension Pipeline {
    /// Runs the body of a stage and turns whatever ends it into a public error that carries the findings so far.
    ///
    /// - Throws: ``GXPDFError``, or `CancellationError` if the task was cancelled.
    func guarded<Result>(_ findings: [Finding], of file: String, _ body: () throws -> Result) throws -> Result {
        func all(_ diagnostic: Diagnostic) -> [Finding] { findings + [Finding(diagnostic, file: file)] }
        do {
            try deadline.check()
            return try body()
        } catch let exceeded as Deadline.Exceeded {
            throw GXPDFError.outOfTime(seconds: exceeded.seconds, all(exceeded.diagnostic))
        } catch let diagnostic as Diagnostic {
            throw GXPDFError.stopped(all(diagnostic))
        } catch let failure as TypesettingFailure {
            throw GXPDFError.stopped(all(failure.diagnostic))
        } catch let failure as PaintingFailure {
            switch failure {
            case .drawing(let words): throw GXPDFError.drawing(words)
            case .face(let path): throw GXPDFError.unreadable(path: path, reason: .notAFace)
            case .image(_, let reason): throw GXPDFError.stopped(all(.damagedImage(reason)))
            case .tooLarge(let limit): throw GXPDFError.stopped(all(.outputTooLarge(limit)))
            }
        }
    }

    /// Runs one stage, measured by the clock.
    func stage<Result>(_ stage: Stage, _ body: () throws -> Result) rethrows -> Result {
        guard let clock else { return try body() }
        return try clock.measure(stage, body)
    }
}

extension TypesettingFailure {
    fileprivate var diagnostic: Diagnostic {
        switch self {
        case .tooManyPages(let limit): Diagnostic(.error, .tooManyPages, .tooManyPages(limit), hint: .splitTheReport)
        }
    }
}

extension Deadline.Exceeded {
    fileprivate var diagnostic: Diagnostic { Diagnostic(.error, .outOfTime, .outOfTime(seconds), hint: .splitTheReport) }
}

extension Diagnostic {
    fileprivate static func damagedImage(_ reason: String) -> Diagnostic { Diagnostic(.error, .unusableImage, .damagedImage(reason)) }

    fileprivate static func outputTooLarge(_ limit: Int) -> Diagnostic { Diagnostic(.error, .outputTooLarge, .outputTooLarge(limit)) }
}

extension Message {
    fileprivate static func tooManyPages(_ limit: Int) -> Message { Message("超过上限 \(limit) 页", "more than \(limit) pages") }

    fileprivate static func outOfTime(_ seconds: Double) -> Message {
        Message("处理时间超过上限 \(seconds) 秒", "processing took more than \(seconds) seconds")
    }

    fileprivate static var splitTheReport: Message { Message("请拆分报告", "split the report") }

    fileprivate static func damagedImage(_ reason: String) -> Message { Message("图片已损坏：\(reason)", "an image is damaged: \(reason)") }

    fileprivate static func outputTooLarge(_ limit: Int) -> Message {
        Message("输出文件超过上限 \(limit) 字节", "the output is larger than \(limit) bytes")
    }
}
