@testable import Reports

/// A document of either kind with every key and, wherever there are blocks, every kind of block.
enum CompleteDocuments {
    static func report() throws -> String {
        var text = try CleanReport.changed("\"agency\"", reportHead + "\"agency\"")
        // A year of another form, so that the key form matters.
        text = text.replacing("\"year\": 2024", with: "\"year\": 2020")
        for prose in ["[\"一段文字。\"]", "[\"无\"]"] { text = text.replacing(prose, with: blocks(value: "\"applications.received.total\"")) }
        for key in ["regulations", "received", "reconsideration"] {
            text = text.replacing("\"\(key)\"", with: "\"notes\": \(blocks(value: "5")), \"\(key)\"")
        }
        return text
    }

    private static var reportHead: String {
        """
        "$schema": "report.schema.json", "form": "2021", "language": "zh-Hant", "title": ["某市某局", "年度报告"], "remark": "（内容系虚构）",
        "publication": {"source": "某网", "date": "2025-01-11", "time": "15:05"}, "head": {"masthead": "某市某局文件", "number": "某发〔2025〕1号"},
        "preamble": \(blocks(value: "null")), "signature": {"name": "某局", "date": "2025-01-10"},
        """
    }

    /// Breaks some rules, because no format has all elements.
    static var notice: String {
        """
        {
          "format": "document", "language": "zh-Hant", "copyNumber": "000012", "secrecy": {"level": "机密", "period": "1年"}, "urgency": "加急",
          "agencies": ["某市某局", "某市另局"], "masthead": "某市某局文件", "number": "某发〔2026〕10号", "signers": ["张三", "李四"],
          "title": ["某市某局、某市另局", "关于印发《某办法》的通知"], "remark": "（内容系虚构）", "recipients": [["各县、区人民政府"], ["市直各部门", "市直各单位"]],
          "body": \(blocks(value: "3")),
          "attachments": [{"title": "某表", "body": \(blocks(value: "4")), "separate": true, "issued": true}, {"title": "另表"}],
          "signature": {
            "date": "2026-03-05", "agencies": ["甲局", "乙局"], "seals": ["a.png", "b.png"],
            "signatories": [{"office": "局长", "name": "张三", "stamp": "c.png"}]
          },
          "note": "此件公开发布", "attendance": {"present": ["甲"], "absent": "乙", "observers": ["丙"]},
          "colophon": {"recipients": true, "copies": ["市委办公室", "市人大常委会办公室"], "office": "某市某局办公室", "date": "2026-03-06"}
        }
        """
    }

    private static func blocks(value: String) -> String {
        """
        [
          "一段文字。",
          ["甲乙", {"strong": ["一", {"emphasis": "二"}]}, {"sup": "2"}, {"sub": "2"}, {"underline": "三"}, {"strike": "四"}, {"link": "https://example.cn/a", "text": "五"}],
          {"paragraph": "（一）一段文字[^1]。", "footnotes": [["一条", {"strong": "注文"}, "。"]], "heading": false, "level": 1},
          {"list": ["甲[^1]", ["乙", {"sup": "2"}]], "numbering": "（1）", "footnotes": ["甲之注。"]},
          {"quote": ["一段引文。", "又一段引文。"], "source": "某书[^1]", "footnotes": ["某书之注。"]},
          {"image": {"file": "a.png", "alt": "图", "caption": "图题[^1]", "source": "某局", "footnotes": ["图之注。"]}},
          {"table": {"caption": "表题[^1]", "unit": ["m", {"sup": "2"}], "remarks": ["一注。", ["二注", {"strong": "。"}]], "source": "某局", "header": [[{"text": ["甲", {"list": ["乙"], "numbering": "①"}, {"image": {"file": "b.png", "alt": "图"}}], "rowspan": 2, "colspan": 2}], []], "rows": [[{"text": ["甲", {"list": ["乙"], "numbering": "①"}, {"image": {"file": "b.png", "alt": "图"}}], "rowspan": 2, "colspan": 2}], [], [["丁", {"sub": "2"}], 3.50], [{"text": ["戊", {"strong": "己"}]}]],
            "rules": "threeLines", "landscape": true, "align": ["left", "decimal"], "stubColumns": 1, "footnotes": ["表之注。"]}},
          {"chart": {"kind": "lines", "title": "收件[^1]", "source": "某局", "footnotes": ["收件之注。"], "alt": "说明", "unit": "件", "categories": [2023, "2024"],
            "series": [{"name": "新收", "values": [1, \(value)]}, {"name": "办结", "values": [null, 2.50]}]}}
        ]
        """
    }
}
