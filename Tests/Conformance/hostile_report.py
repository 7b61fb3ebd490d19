"""Makes a report whose title, agency and headings hold what breaks careless files: markup, brackets, signs that turn
the direction of writing, pictures as characters, five thousand characters of title, and addresses over many lines and none.

    hostile_report.py EXAMPLE.json [untitled] > report.json

The title of an untitled report consists of characters that cannot be printed.
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
# What cannot be printed: controls, noncharacters, private and invisible characters, marks without letters.
unprintable = "\u0085\u009d\u00ad\u0301\u2028\u2063\ue000\ufdd0\ufff9\ufffc\ufffe\U000e0041\U000f0000\U0001ffff"
report["overview"] += ["甲" + unprintable + "乙", {"chart": {
    "kind": "bars", "alt": unprintable, "title": "甲" + unprintable, "categories": ["甲" + unprintable, "乙"],
    "series": [{"name": "丙" + unprintable, "values": [1, 2]}]}}]
if len(sys.argv) > 2:
    report["title"] = unprintable
json.dump(report, sys.stdout, ensure_ascii=False)
