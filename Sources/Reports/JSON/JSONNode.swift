/// A JSON value with its position in the file.
package struct JSONNode: Sendable {
    package var value: JSONValue
    /// The offset of its first byte in the file.
    package var offset: Int

    package init(value: JSONValue, offset: Int) {
        self.value = value
        self.offset = offset
    }

    /// The type of the value, for messages.
    package var kind: Message {
        switch value {
        case .null: Message("空值 null", "null")
        case .bool: Message("布尔值", "a boolean")
        case .number: Message("数字", "a number")
        case .string: Message("文字", "a string")
        case .array: Message("数组", "an array")
        case .object: Message("对象", "an object")
        }
    }
}

package enum JSONValue: Sendable {
    case null
    case bool(Bool)
    /// As written, so that amounts of money stay exact.
    case number(String)
    case string(String)
    case array([JSONNode])
    /// In the order of the file.
    case object([JSONMember])
}

package struct JSONMember: Sendable {
    package var key: String
    package var keyOffset: Int
    package var node: JSONNode
}

/// Converts byte offsets to lines and columns.
package struct LineIndex: Sendable {
    private let bytes: [UInt8]
    private let starts: [Int]
    /// The number of scalars that begin before each block of bytes, so that a column far along a line is found as fast as a near one.
    private let scalars: [Int]
    private static let block = 256

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        var scalars: [Int] = []
        var count = 0
        for (index, byte) in bytes.enumerated() {
            if index.isMultiple(of: Self.block) { scalars.append(count) }
            if byte == 0x0A { starts.append(index + 1) }
            if Self.beginsScalar(byte) { count += 1 }
        }
        if bytes.count.isMultiple(of: Self.block) { scalars.append(count) }
        self.starts = starts
        self.scalars = scalars
    }

    /// Line and column of a byte. Both count from 1; columns count Unicode scalars.
    package func place(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(0, offset), bytes.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, scalarsBefore(offset) - scalarsBefore(starts[low]) + 1)
    }

    private func scalarsBefore(_ offset: Int) -> Int {
        let block = offset / Self.block
        return bytes[(block * Self.block)..<offset].reduce(scalars[block]) { $0 + (Self.beginsScalar($1) ? 1 : 0) }
    }

    /// False for the continuation bytes of UTF-8.
    private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
