"""Makes a report whose title, agency and headings hold what breaks careless files: markup, brackets, signs that turn
the direction of writing, pictures as characters, five thousand characters of title, and addresses over many lines and none.

    hostile_report.py EXAMPLE.json > report.json
"""
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    report = json.load(file)
hostile = "]]></x:xmpmeta><?xpacket end='w'?>&#0;(\\) >> endobj \u202e倒\u2066写\u200f\u200b😀👨‍👩‍👧"
report["title"] = hostile + "很长的标题" * 1000
report["agency"] = hostile
report["overview"].append({"table": {"caption": hostile, "header": [["甲", "乙"]], "rows": [[hostile, "1"]]}})
report["overview"].append("见https://www.example.gov.cn/" + "a(b)/%5C;" * 50 + "，http://" + "a" * 5000 + ".cn，<x@y.cn>。")
json.dump(report, sys.stdout, ensure_ascii=False)
