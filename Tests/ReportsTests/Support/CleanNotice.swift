import Testing

@testable import Reports

/// A small fictitious official document without diagnostics, as text to be changed.
enum CleanNotice {
    static let text = """
        {
          "format": "document", "language": "zh-Hans",
          "copyNumber": "000012", "secrecy": {"level": "机密", "period": "1年"}, "urgency": "加急",
          "agencies": ["某市某局", "某市另局"],
          "number": "某发〔2026〕10号", "signers": ["张三", "李四"],
          "title": "某市某局、某市另局关于印发《某办法》的通知", "remark": "（内容系虚构）",
          "recipients": [["各县、区人民政府"], ["市直各部门", "市直各单位"]],
          "body": [
            "一、总体要求",
            {"paragraph": "（一）一段文字[^1]。后文。", "footnotes": ["一条注文。"]},
            {"list": ["甲", "乙"], "numbering": "（1）"},
            {"chart": {"kind": "bars", "title": "收件", "unit": "件", "categories": ["2024", "2025"], "series": [{"name": "新收", "values": [1, 2.50]}]}},
            {"image": {"file": "a.png", "alt": "图"}}
          ],
          "attachments": [{"title": "某表", "body": [{"table": {"header": [["甲"]], "rows": [["乙"]]}}]}, {"title": "另表"}],
          "signature": {"date": "2026-03-05", "seals": ["a.png", "b.png"], "signatories": [{"office": "局长", "name": "张三", "stamp": "c.png"}]},
          "note": "此件公开发布",
          "colophon": {"recipients": true, "copies": ["市委办公室", "市人大常委会办公室"], "office": "某市某局办公室", "date": "2026-03-06"}
        }
        """

    static let minutes = """
        {
          "format": "minutes", "agencies": ["某市某局"], "number": "第12期", "title": "局长办公会议纪要",
          "body": ["一段文字。"], "signature": {"date": "2026-03-05"},
          "attendance": {"present": ["张三", "李四"], "absent": "王五", "observers": ["办公室 赵六"]}
        }
        """

    static let order = """
        {
          "format": "order", "agencies": ["某市人民政府"], "number": "第1号",
          "body": ["现予公布，自2026年5月1日起施行。"], "signature": {"date": "2026-03-05", "signatories": [{"office": "市长", "name": "张三"}]}
        }
        """

    static let letter = """
        {
          "format": "letter", "agencies": ["某市某局", "某市另局"], "number": "某函〔2026〕3号", "title": "关于某事的函", "recipients": "某市某局",
          "body": ["一段文字。"], "signature": {"date": "2026-03-05"}, "colophon": {"copies": "某市某局"}
        }
        """

    static func reading(_ text: String, limits: Limits = .standard) -> OfficialReading {
        OfficialReader.read(Array(text.utf8), limits: limits)
    }

    /// A text with one piece, which it must contain, replaced.
    static func changed(_ old: String, _ new: String, in text: String = text) throws -> String {
        let range = try #require(text.firstRange(of: old), "\(old)")
        return text[..<range.lowerBound] + new + text[range.upperBound...]
    }
}
