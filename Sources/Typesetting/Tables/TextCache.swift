import Documents

/// Values by text and style. A table has thousands of texts in a few styles, so that only the text is hashed.
struct TextCache<Value> {
    private var styles: [TextStyle] = []
    private var values: [[String: Value]] = []

    subscript(text: String, style: TextStyle) -> Value? {
        get { styles.firstIndex(of: style).flatMap { values[$0][text] } }
        set {
            if let known = styles.firstIndex(of: style) {
                values[known][text] = newValue
            } else if let newValue {
                styles.append(style)
                values.append([text: newValue])
            }
        }
    }
}
