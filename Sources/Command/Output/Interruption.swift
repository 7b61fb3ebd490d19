import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// Ends the process on Ctrl-C and similar signals: removes files that are half written, ends the output of the consumer,
/// and exits with 128 + the signal.
enum Interruption {
    private static let unfinished = Mutex<Set<String>>([])
    private static let consumer = Mutex<(any FindingConsumer)?>(nil)
    private static let kept = Mutex<[Kept]>([])

    /// A signal source lives as long as something holds it; nothing else is done with it.
    private struct Kept: @unchecked Sendable { let source: any DispatchSourceSignal }

    static func watch() {
        // Writing to a closed pipe is an error to report; the default would end the process without a message.
        signal(SIGPIPE, SIG_IGN)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
            source.setEventHandler {
                // Whoever holds the lock of the output may wait for a reader who never reads.
                DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + 1) { _exit(128 + number) }
                unfinished.withLock { files in
                    for file in files { unlink(file) }
                    if let consumer = consumer.withLock({ $0 }) {
                        consumer.report(Failure(.interrupted, say("已中断", "interrupted"), exitCode: 128 + number))
                        consumer.finish(exitCode: 128 + number)
                    }
                    // With the lock held, so that no other file is begun.
                    _exit(128 + number)
                }
            }
            source.resume()
            let held = Kept(source: source)
            kept.withLock { $0.append(held) }
        }
    }

    /// The consumer that ends its output when the process is interrupted.
    static func finish(_ consumer: any FindingConsumer) { Self.consumer.withLock { $0 = consumer } }

    static func begin(_ file: String) { unfinished.withLock { _ = $0.insert(file) } }

    static func end(_ file: String) { unfinished.withLock { _ = $0.remove(file) } }
}
