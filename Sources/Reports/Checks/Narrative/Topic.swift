/// Something that prose gives a number of, and the figures of the tables that the number may be.
struct Topic: Sendable {
    /// What stands in prose.
    var words: [[Unicode.Scalar]]
    /// Each a sum of figures; any that the number agrees with is as good as another.
    var readings: [[String]]
    /// Readings that a number may have by another way of counting, about which a person has to judge.
    var others: [[String]] = []
    /// A word that has to stand between the topic and its number: `收到` is followed by all kinds of things.
    var needs: [Unicode.Scalar] = []
    /// What later words of the sentence are about, such as `其中自然人12件` or `维持3件`.
    var sets: Context?
    /// Whose words mean something only after this; the readings are then endings of the context's keys.
    var within: Context.Kind?
    /// Never more than a note.
    var isVague = false
    /// The number is money, in 元.
    var isMoney = false

    init(_ words: [String], _ readings: [[String]]) {
        self.words = words.map(\.scalars)
        self.readings = readings
    }

    func with(_ change: (inout Topic) -> Void) -> Topic {
        var topic = self
        change(&topic)
        return topic
    }
}

/// What a sentence is about, as the keys that more exact figures begin with.
struct Context: Sendable, Equatable {
    enum Kind: Sendable { case applicants, cases, documents }
    var kind: Kind
    var keys: [String]
}

extension Topic {
    /// A line of table three, or several.
    private static func row(_ words: [String], _ rows: [String]) -> Topic {
        let keys = rows.map { "applications.\($0)" }
        return Topic(words, [keys.map { "\($0).total" }]).with {
            $0.sets = Context(kind: .applicants, keys: keys)
            if rows.count > 1 { $0.others = keys.map { ["\($0).total"] } }
        }
    }

    private static func cases(_ words: [String], _ groups: [String]) -> Topic {
        let keys = groups.map { "litigation.\($0)" }
        return Topic(words, [keys.map { "\($0).total" }]).with {
            $0.sets = Context(kind: .cases, keys: keys)
            if groups.count > 1 { $0.others = keys.map { ["\($0).total"] } }
        }
    }

    private static func documents(_ noun: [String], _ key: String) -> [Topic] {
        verbs.map { words, ending in
            Topic(
                words.flatMap { verb in noun.flatMap { ["\(verb)\($0)", "\(verb)的\($0)", "\($0)\(verb)"] } },
                [["disclosure.\(key).\(ending)"]]
            )
            .with { $0.sets = Context(kind: .documents, keys: ["disclosure.\(key)"]) }
        }
    }

    private static let verbs = [
        (["制发", "制定", "新制定", "出台", "制定出台", "印发"], "issued"), (["废止", "宣布废止"], "repealed"), (["现行有效"], "inForce"),
    ]
    private static let new = "applications.received.total", carried = "applications.carriedOver.total",
        forward = "applications.carriedForward.total"
    private static let denied = [
        "stateSecret", "prohibitedByLaw", "threeSecuritiesOneStability", "thirdPartyRights", "internalAffairs", "processInformation",
        "enforcementFiles", "administrativeInquiry",
    ]

    /// 2021 form, tables two to four. Keys that a form lacks are passed over.
    static let all: [Topic] =
        [
            row(["新收", "新收到"], ["received"]).with { $0.others = [[new, carried]] },
            // 收办 and 办理 count what was taken over, or what was concluded.
            row(["收办", "收到并办理", "受理并办理"], ["received"]).with {
                $0.readings += [[new, carried], ["applications.total.total"]]
                $0.needs = ["申", "请"]
            },
            row(["收到", "接到", "受理"], ["received"]).with {
                $0.readings.append([new, carried])
                $0.needs = ["申", "请"]
            },
            row(["上年结转", "上年度结转", "上一年度结转", "上一年结转", "去年结转", "结转上年", "结转上年度"], ["carriedOver"]).with { $0.others = [[forward]] },
            row(["结转下年", "结转下年度", "结转下一年", "结转下一年度", "结转至下年度", "结转至下一年度", "结转到下年度", "转下年度", "转下年", "转下一年度", "转至下年度"], ["carriedForward"])
                .with { $0.others = [[carried]] },
            Topic(["结转"], [[carried], [forward]]).with { $0.isVague = true },
            row(["办结"], ["total"]),
            row(["予以公开"], ["granted"]).with { $0.others = [["applications.granted.total", "applications.partiallyGranted.total"]] },
            row(["部分公开"], ["partiallyGranted"]),
            row(["予以公开及部分公开", "予以公开和部分公开", "予以公开、部分公开", "予以公开或部分公开"], ["granted", "partiallyGranted"]).with { $0.others = [] },
            row(["不予公开"], denied.map { "denied.\($0)" }),
            row(["无法提供"], ["notHeld", "notReadyMade", "stillUnclear"].map { "unavailable.\($0)" }),
            row(["不予处理"], ["petition", "repeated", "publishedMaterial", "excessive", "reconfirmation"].map { "notProcessed.\($0)" }),
            row(["其他处理"], ["notCorrectedInTime", "feeUnpaid", "other"].map { "otherHandling.\($0)" }),
            cases(["行政复议"], ["reconsideration"]),
            cases(["行政诉讼"], ["directSuit", "suitAfterReconsideration"]),
            cases(["行政复议、行政诉讼", "行政复议和行政诉讼", "行政复议及行政诉讼", "行政复议、诉讼"], ["reconsideration", "directSuit", "suitAfterReconsideration"]),
            cases(["未经复议直接起诉", "直接起诉"], ["directSuit"]),
            cases(["复议后起诉"], ["suitAfterReconsideration"]),
            Topic(["行政许可"], [["disclosure.licensing.decisions"]]),
            Topic(["行政处罚"], [["disclosure.penalties.decisions"]]),
            Topic(["行政强制"], [["disclosure.coercion.decisions"]]),
            Topic(["行政事业性收费"], [["disclosure.fees.amount"]]).with { $0.isMoney = true },
        ] + documents(["规章"], "regulations") + documents(["规范性文件", "行政规范性文件"], "normativeDocuments")
        + verbs.map { words, ending in Topic(words, [[ending]]).with { $0.within = .documents } }
        + [
            (["自然人"], "naturalPerson"), (["商业企业"], "commercialEnterprise"), (["科研机构"], "researchInstitution"),
            (["社会公益组织", "公益组织"], "publicWelfare"),
            (["法律服务机构"], "legalService"),
        ].map { words, ending in Topic(words, [[ending]]).with { $0.within = .applicants } }
        + [
            Topic(
                ["法人或其他组织", "法人和其他组织", "法人及其他组织"],
                [["commercialEnterprise", "researchInstitution", "publicWelfare", "legalService", "other"]]
            ).with { $0.within = .applicants }
        ]
        + [
            (["维持", "结果维持", "被维持"], "upheld"), (["纠正", "结果纠正", "被纠正"], "corrected"), (["其他结果"], "other"), (["尚未审结", "未审结"], "pending"),
        ].map { words, ending in Topic(words, [[ending]]).with { $0.within = .cases } }

    /// The words of all topics by their first character, the longer ones first.
    static let byFirst: [Unicode.Scalar: [(word: [Unicode.Scalar], topic: Topic)]] = {
        let words = all.flatMap { topic in topic.words.map { (word: $0, topic: topic) } }
        return Dictionary(grouping: words) { $0.word[0] }.mapValues { $0.sorted { $0.word.count > $1.word.count } }
    }()

    /// `共计358件` after two numbers speaks of both.
    static let sums: [(parts: Set<String>, readings: [String])] = [
        ([new, carried], [new, carried]),
        (
            ["applications.granted.total", "applications.partiallyGranted.total"],
            ["applications.granted.total", "applications.partiallyGranted.total"]
        ),
    ]
}
