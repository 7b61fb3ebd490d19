import CPoppler
import Glibc

/// The process that reads a PDF file for another process. Its standard input is the file; its standard output, also a file,
/// receives the pages.
package enum PageReadingProcess {
    /// The limit on the bytes that describe the pages of one file.
    static let mostOutput = 64 << 20

    /// Reads the file and ends the process. Limits on memory and time are set before the first byte is read.
    package static func run(limits: PrintedPageLimits = PrintedPageLimits()) -> Never {
        hold(limits)
        guard let bytes = input() else { leave(PrintedPageCoding.bytes(.damaged)) }
        do {
            try PrintedPageReader(limits: limits).read(bytes) { send(PrintedPageCoding.bytes($0)) }
            leave(PrintedPageCoding.end)
        } catch let failure as PrintedPageFailure {
            leave(PrintedPageCoding.bytes(failure))
        } catch {
            leave(PrintedPageCoding.bytes(.damaged))
        }
    }

    static func hold(_ limits: PrintedPageLimits) {
        func set(_ resource: __rlimit_resource, _ value: Int) {
            var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
            setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
        }
        set(RLIMIT_CORE, 0)
        set(RLIMIT_FSIZE, mostOutput)
        set(RLIMIT_AS, addressSpace() + limits.bytes)
        set(RLIMIT_CPU, Int(limits.seconds) + 2)
        // A timer finer than whole seconds; the limit above is the second line of defence.
        let whole = Int(limits.seconds)
        var timer = itimerval(
            it_interval: timeval(tv_sec: 1, tv_usec: 0),
            it_value: timeval(tv_sec: whole, tv_usec: Int((limits.seconds - Double(whole)) * 1_000_000)))
        setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
        // In case the waiting process is gone.
        alarm(UInt32(limits.clockSeconds) + 2)
    }

    /// The size of the loaded program, in bytes.
    private static func addressSpace() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 512 << 20 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, 127, file) != nil else { return 512 << 20 }
        return atol(line) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    static func input() -> [UInt8]? {
        var status = stat()
        guard fstat(0, &status) == 0, status.st_size > 0 else { return nil }
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = pread(0, buffer.baseAddress.map { $0 + count }, size - count, off_t(count))
                guard got > 0 else { break }
                count += got
            }
        }
        return bytes.count == size ? bytes : nil
    }

    private static func send(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
            guard count > 0 else { _exit(1) }
            sent += count
        }
    }

    /// Without running the exit handlers of other libraries.
    static func leave(_ last: [UInt8]) -> Never {
        send(last)
        _exit(0)
    }
}
