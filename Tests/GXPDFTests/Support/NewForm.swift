/// An invented form of 2027: sections, headings, tables and rules that no other form has.
enum NewForm {
    static let json = """
        {
          "id": "2027", "title": "政府信息公开工作年度报告格式（测试）", "source": "测试〔2027〕1号", "firstYear": 2027,
          "sections": [
            {"key": "summary", "heading": "一、年度工作概况", "kind": "prose"},
            {
              "key": "requests", "heading": "二、公开申请办理情况", "kind": "table",
              "table": {
                "columns": [60, 30, 30, 30], "headerRows": 1, "figureColumns": ["citizens", "organisations", "total"],
                "rows": [
                  [
                    {"text": "项目", "header": "both"}, {"text": "公民个人", "header": "column"}, {"text": "各类组织", "header": "column"},
                    {"text": "全部合计", "header": "column"}
                  ],
                  [{"text": "本年登记的公开申请", "header": "row"}, {"figures": "registered"}],
                  [{"text": "上年留下的公开申请", "header": "row"}, {"figures": "inherited"}],
                  [{"text": "本年答复的公开申请", "header": "row"}, {"figures": "answered"}],
                  [{"text": "留待下年的公开申请", "header": "row"}, {"figures": "open"}]
                ],
                "equations": [
                  {
                    "code": "SUM-01", "name": "登记＋留下＝答复＋留待下年", "english": "registered + inherited = answered + open",
                    "for": "columns", "left": ["registered", "inherited"], "right": ["answered", "open"]
                  },
                  {
                    "code": "SUM-03", "name": "公民＋组织＝合计", "english": "citizens + organisations = total",
                    "for": "rows", "left": ["citizens", "organisations"], "right": ["total"]
                  }
                ]
              }
            },
            {
              "key": "openData", "heading": "三、公共数据开放情况", "kind": "table",
              "table": {
                "columns": [60, 45, 45], "headerRows": 1,
                "rows": [
                  [
                    {"text": "数据种类", "header": "both"}, {"text": "本年新开放数据集", "header": "column"},
                    {"text": "年末开放数据集", "header": "column"}
                  ],
                  [{"text": "公共数据集", "header": "row"}, {"figure": "datasets.opened"}, {"figure": "datasets.available"}]
                ]
              }
            },
            {"key": "shortcomings", "heading": "四、短板和打算", "kind": "prose"},
            {"key": "costs", "heading": "五、收费和其他事项", "kind": "prose"}
          ],
          "rules": {
            "headings": [
              {"section": "openData", "words": ["数据开放"]},
              {"section": "shortcomings", "also": ["薄弱环节"], "words": ["短板", "薄弱"]},
              {"section": "summary", "also": ["全年工作回顾"], "words": ["概况", "回顾"]}
            ],
            "describe": [{"section": "shortcomings", "hint": "写明短板", "hintEnglish": "describe the shortcomings"}],
            "mention": [
              {
                "section": "costs", "firstYear": 2027, "name": "查阅费用", "english": "the charges for access", "words": ["查阅费"],
                "hint": "写明查阅费", "hintEnglish": "state the charges"
              }
            ],
            "prose": {
              "contexts": [{"name": "applicants", "parts": [{"words": ["公民"], "figures": ["citizens"]}]}],
              "topics": [
                {"words": ["登记申请"], "figures": ["requests.registered"], "context": "applicants"},
                {"words": ["开放数据集"], "figures": ["openData.datasets.opened"]}
              ]
            },
            "years": {
              "relations": [
                {
                  "code": "YRS-01", "severity": "error", "name": "上年留下＝上年报告的留待下年",
                  "english": "inherited = last year's open", "left": ["requests.inherited.*"], "right": ["previous.requests.open.*"]
                },
                {
                  "code": "YRS-02", "name": "年末开放＝上年年末开放＋本年新开放", "english": "available = last year's + opened",
                  "left": ["openData.datasets.available"],
                  "right": ["previous.openData.datasets.available", "openData.datasets.opened"]
                }
              ],
              "sizes": ["openData.*"]
            }
          }
        }
        """

    /// A web page with a report in this form; two headings are worded differently.
    static let page = """
        <html><head><meta charset="utf-8"><title>某市某局2027年政府信息公开工作年度报告</title></head><body>
        <h1>某市某局2027年政府信息公开工作年度报告</h1>
        <h2>一、全年工作回顾</h2>
        <p>全年登记申请14件，其中公民9件。全年开放数据集6件。</p>
        <h2>二、公开申请办理情况</h2>
        <table>
        <tr><td>项目</td><td>公民个人</td><td>各类组织</td><td>全部合计</td></tr>
        <tr><td>本年登记的公开申请</td><td>9</td><td>5</td><td>14</td></tr>
        <tr><td>上年留下的公开申请</td><td>2</td><td>1</td><td>3</td></tr>
        <tr><td>本年答复的公开申请</td><td>10</td><td>4</td><td>14</td></tr>
        <tr><td>留待下年的公开申请</td><td>1</td><td>2</td><td>3</td></tr>
        </table>
        <h2>三、公共数据开放情况</h2>
        <table>
        <tr><td>数据种类</td><td>本年新开放数据集</td><td>年末开放数据集</td></tr>
        <tr><td>公共数据集</td><td>6</td><td>36</td></tr>
        </table>
        <h2>四、短板和打算</h2>
        <p>更新不够及时，今后每月更新一次。</p>
        <h2>五、收费和其他事项</h2>
        <p>全年未收取查阅费，没有其他需要报告的事项。</p>
        </body></html>
        """
}
