import CMalloc

/// How the process holds its memory.
enum Memory {
    /// Keeps what was freed for the next of its kind. Cairo copies the outlines of a whole face, some megabytes, each time
    /// that it takes one up; fetching that from the system and giving it back is a twelfth of all time. Only where the
    /// process is the program's own: a library has no say in this.
    static func keep() {
        mallopt(M_MMAP_THRESHOLD, 1 << 28)
        mallopt(M_TRIM_THRESHOLD, 1 << 28)
    }
}
