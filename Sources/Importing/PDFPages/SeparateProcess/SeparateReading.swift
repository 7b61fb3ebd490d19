import Glibc

/// Reads a PDF file in a process of its own.
///
/// A PDF file is a program that Poppler executes. Poppler can neither be interrupted within a page nor limited in memory, and a bug
/// in it crashes its process. So another process reads the file; the kernel limits its memory and time, and it is ended when its
/// time is up. It returns characters and rules only. It is started from a program file, because a copy of the running process
/// (`fork` alone) would keep any locks that other threads held at that moment.
///
/// Starting it costs loading the program; ``PrintedPageSource`` has the measurements.
struct SeparateReading {
    /// A program that runs ``PageReadingProcess`` when it is given these arguments.
    let program: String
    let arguments: [String]
    let limits: PrintedPageLimits

    /// - Returns: the pages that were read, and the failure after them if there was one.
    func read(_ bytes: [UInt8], pulse: () throws -> Void = {}) rethrows -> (pages: [PrintedPage], failure: PrintedPageFailure?) {
        guard let result = try run(bytes, pulse: pulse) else { return ([], .noReader) }
        return outcome(result.output, isInTime: result.isInTime, status: result.status)
    }

    /// Runs the program with these bytes as its standard input.
    ///
    /// - Returns: its standard output and its status; nil if it did not start.
    func run(_ bytes: [UInt8], pulse: () throws -> Void = {}) rethrows -> (output: [UInt8], isInTime: Bool, status: Int32)? {
        // Unnamed files instead of pipes: nothing can fill up or block, and another thread that starts a program at the same time
        // cannot keep their ends open.
        guard let input = tmpfile() else { return nil }
        defer { fclose(input) }
        guard let output = tmpfile() else { return nil }
        defer { fclose(output) }
        for file in [input, output] { _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC) }
        guard fwrite(bytes, 1, bytes.count, input) == bytes.count, fflush(input) == 0,
            let child = start(input: fileno(input), output: fileno(output))
        else { return nil }
        let (status, isInTime) = try wait(for: child, pulse: pulse)
        return (Self.content(fileno(output)), isInTime, status)
    }

    private func start(input: Int32, output: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        // Poppler's own messages are discarded.
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        // Default signal handling, whatever the host has changed.
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        // A fault ends the process; a report of where would only take time.
        let variables =
            Self.environment().filter { !$0.hasPrefix("SWIFT_BACKTRACE=") } + ["SWIFT_BACKTRACE=enable=no", "MALLOC_ARENA_MAX=1"]
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        var settings = variables.map { strdup($0) } + [nil]
        defer { for text in words + settings { free(text) } }
        var child: pid_t = 0
        return posix_spawn(&child, program, &actions, &attributes, &words, &settings) == 0 ? child : nil
    }

    private static func environment() -> [String] {
        var list: [String] = []
        var next = environ
        while let text = next.pointee {
            list.append(String(cString: text))
            next += 1
        }
        return list
    }

    /// The status of the process; one whose time is up is ended.
    private func wait(for child: pid_t, pulse: () throws -> Void) rethrows -> (status: Int32, isInTime: Bool) {
        let end = ContinuousClock.now + .seconds(limits.clockSeconds)
        var status: Int32 = 0
        var pause: UInt32 = 500
        while true {
            let answer = waitpid(child, &status, WNOHANG)
            if answer == child { return (status, true) }
            // A host that ignores its children has the kernel take their statuses; then the process is gone.
            if answer < 0, errno != EINTR { return (0, true) }
            guard ContinuousClock.now < end else { break }
            do {
                try pulse()
            } catch {
                Self.end(child, &status)
                throw error
            }
            usleep(pause)
            pause = min(pause + 500, 4000)
        }
        Self.end(child, &status)
        return (status, false)
    }

    private static func end(_ child: pid_t, _ status: inout Int32) {
        kill(child, SIGKILL)
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
    }

    private static func content(_ file: Int32) -> [UInt8] {
        var status = stat()
        guard fstat(file, &status) == 0, status.st_size > 0 else { return [] }
        let size = min(Int(status.st_size), PageReadingProcess.mostOutput)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = pread(file, buffer.baseAddress.map { $0 + count }, size - count, off_t(count))
                guard got > 0 else { break }
                count += got
            }
        }
    }

    private func outcome(_ output: [UInt8], isInTime: Bool, status: Int32) -> (pages: [PrintedPage], failure: PrintedPageFailure?) {
        var pages: [PrintedPage] = []
        for message in PrintedPageCoding.messages(output, limits: limits) {
            switch message {
            case .page(let page): if pages.count < limits.pages { pages.append(page) }
            case .failure(let failure): return (pages, failure)
            case .end: return (pages, nil)
            }
        }
        let page = pages.count + 1
        if !isInTime { return (pages, .outOfTime(page: page)) }
        // How allocation fails: by exit in poppler's, abort in GLib's and in an exception that nobody catches, and a trap in Swift's.
        let signal = status & 0x7F
        if signal == SIGPROF || signal == SIGXCPU || signal == SIGALRM { return (pages, .outOfTime(page: page)) }
        // The dynamic loader's 127 and a program that does not know the arguments.
        if signal == 0, pages.isEmpty, [64, 126, 127].contains((status >> 8) & 0xFF) { return ([], .noReader) }
        return (pages, signal == SIGABRT || signal == 0 ? .outOfMemory(page: page) : .broken(page: page))
    }
}
