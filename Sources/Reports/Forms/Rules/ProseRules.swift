/// What the prose of a form's reports counts, and the figures that the numbers refer to.
struct ProseRules: Sendable {
    var topics: [Topic] = []
    /// By name.
    var contexts: [String: TopicContext] = [:]
    /// Figures of which `共计` after two numbers gives the sum.
    var sums: [[String]] = []
    /// What `未收到` and `未发生` can say that there was none of.
    var noneReceived: [NoneTopic] = []
    var noneHappened: [NoneTopic] = []
}

/// Something that prose gives a number of, and the figures that the number may refer to.
struct Topic: Sendable {
    /// The words used in prose.
    var words: [[Unicode.Scalar]]
    /// Sums of figures. A number that agrees with any of them is right.
    var readings: [[String]]
    /// Sums that result from other ways of counting; whether they are meant is for a person to judge.
    var others: [[String]] = []
    /// A word that has to follow the topic before the number: `收到` can be followed by many things.
    var needs: [Unicode.Scalar] = []
    /// What later words of the sentence are about, such as `其中自然人12件` or `维持3件`.
    var sets: TopicGroups?
    /// The context in which the words have a meaning; the readings are then endings of that context's keys.
    var within: String?
    /// At most a note.
    var isVague = false
    /// The number is an amount of money in 元.
    var isMoney = false
}

/// The context that a topic sets for the rest of the sentence, and the keys that more exact figures start with.
struct TopicGroups: Sendable, Equatable {
    var context: String
    var keys: [String]
}

/// What topics of one kind have in common.
struct TopicContext: Sendable {
    /// After a number that is not understood, the sentence has to contain this word: `受理来电3520件，办结3498件` does not refer to
    /// applications.
    var needs: [Unicode.Scalar] = []
    /// A clause with one of these words counts something else: agencies that decide 行政复议 do not count those cases against
    /// themselves.
    var excludes: [[Unicode.Scalar]] = []
    /// After one of these words the number may refer to a part only: `以自然人为主，新收12件`.
    var parts: [TopicPart] = []
}

/// Words for a part of a group, and the ending of its figure's key.
struct TopicPart: Sendable {
    var words: [[Unicode.Scalar]]
    var keys: [String]
}

/// Something of which there can be none.
struct NoneTopic: Sendable {
    /// The full name first.
    var words: [[Unicode.Scalar]]
    var figures: [String]
}
