/// A JSON value that knows where in its file it stands.
package struct JSONNode: Sendable {
    package enum Value: Sendable {
        case null
        case bool(Bool)
        /// As written, so that money stays exact and `3.5` is told from `3`.
        case number(String)
        case string(String)
        case array([JSONNode])
        /// In the order of the file.
        case object([JSONMember])
    }

    package var value: Value
    /// Where its first byte is in the file.
    package var offset: Int

    package init(value: Value, offset: Int) {
        self.value = value
        self.offset = offset
    }

    /// What kind of value it is, for messages.
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

package struct JSONMember: Sendable {
    package var key: String
    package var keyOffset: Int
    package var node: JSONNode
}

/// Turns byte offsets into lines and columns.
package struct LineIndex: Sendable {
    private let bytes: [UInt8]
    private let starts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        self.starts = starts
    }

    /// Line and column of a byte, from 1; columns count Unicode scalars.
    package func place(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(0, offset), bytes.count)
        var low = 0, high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        // Continuation bytes of UTF-8 begin no scalar.
        let column = bytes[starts[low]..<offset].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return (low + 1, column)
    }
}
