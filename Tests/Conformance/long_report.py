"""Makes a report of some three hundred pages out of an example: its prose and tables again and again.

    long_report.py EXAMPLE.json TIMES > report.json
"""
import copy
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    report = json.load(file)
for key, value in report.items():
    # The prose of the sections is lists; what else is a list is short.
    if isinstance(value, list) and any(isinstance(block, (str, dict)) for block in value) and key not in ("title",):
        report[key] = [copy.deepcopy(block) for _ in range(int(sys.argv[2])) for block in value]
json.dump(report, sys.stdout, ensure_ascii=False)
