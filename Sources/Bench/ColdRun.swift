#if canImport(Glibc)
import Glibc
#endif

/// One run of a program from start to end, as measured by the system.
struct ColdRun {
    /// In milliseconds.
    var cpu: Double
    var wall: Double
    var megabytes: Double

    /// nil if the program cannot be started or fails.
    static func measure(_ program: String, _ arguments: [String]) -> ColdRun? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var list: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        list.append(nil)
        defer { for item in list { free(item) } }
        let start = ContinuousClock.now
        var child: pid_t = 0
        guard posix_spawn(&child, program, &actions, nil, list, environ) == 0 else { return nil }
        var usage = rusage()
        var status: Int32 = 0
        guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
        func milliseconds(_ time: timeval) -> Double { Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000 }
        return ColdRun(
            cpu: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
            wall: start.duration(to: .now) / .milliseconds(1), megabytes: Double(usage.ru_maxrss) / 1024)
    }
}
