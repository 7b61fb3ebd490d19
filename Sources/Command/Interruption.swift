import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// Ctrl-C and its kin: whatever is half written goes, and the process ends with 130.
enum Interruption {
    private static let unfinished = Mutex<Set<String>>([])
    private static let kept = Mutex<[Kept]>([])

    /// A signal source lives as long as someone holds it; nothing else is done with it.
    private struct Kept: @unchecked Sendable { let source: any DispatchSourceSignal }

    static func watch() {
        // Writing to a closed pipe is an error to report, not a reason to die without a word.
        signal(SIGPIPE, SIG_IGN)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
            source.setEventHandler {
                unfinished.withLock { files in
                    for file in files { unlink(file) }
                }
                if Terminal.isInteractive { Terminal.clearStatus() }
                _exit(128 + number)
            }
            source.resume()
            let held = Kept(source: source)
            kept.withLock { $0.append(held) }
        }
    }

    static func begin(_ file: String) { unfinished.withLock { _ = $0.insert(file) } }

    static func end(_ file: String) { unfinished.withLock { _ = $0.remove(file) } }
}
