import Markup

extension JSONOutput {
    /// The version of JSON Schema.
    static let dialect = "https://json-schema.org/draft/2020-12/schema"
}
