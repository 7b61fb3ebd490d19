import CCairo

/// Collects the bytes that a Cairo surface writes, up to a limit.
final class ByteSink {
    private(set) var bytes: [UInt8] = []
    private(set) var overran = false
    let limit: Int

    init(limit: Int) { self.limit = limit }

    static let write: cairo_write_func_t = { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
        guard sink.bytes.count + Int(length) <= sink.limit else {
            sink.overran = true
            return CAIRO_STATUS_WRITE_ERROR
        }
        sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
    }

    var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// Throws if the surface failed or wrote more than the limit.
    func check(_ status: cairo_status_t) throws(PaintingFailure) {
        if overran { throw .tooLarge(limit: limit) }
        guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(String(cString: cairo_status_to_string(status))) }
    }
}
