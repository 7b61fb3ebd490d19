"""Makes a small ICC profile of four inks, to try output intents with: rough colours, but a profile in all its parts.

    ink_profile.py > inks.icc
"""
import itertools
import struct
import sys


def tag(kind, data):
    return kind.encode() + bytes(4) + data


def description(text):
    ascii_text = text.encode() + b"\0"
    return tag("desc", struct.pack(">I", len(ascii_text)) + ascii_text + bytes(4 + 4 + 2 + 1 + 67))


def table(inputs, outputs, points):
    """A table of eight bits (ICC.1:2001 6.5.8) with two points an axis and straight curves."""
    head = bytes([inputs, outputs, 2, 0]) + b"".join(struct.pack(">i", 65536 if i % 4 == 0 else 0) for i in range(9))
    straight = bytes(range(256))
    return tag("mft1", head + straight * inputs + bytes(v for point in points for v in point) + straight * outputs)


def lab(c, m, y, k):
    lightness = 255 * (1 - k) * (1 - 0.35 * c) * (1 - 0.45 * m) * (1 - 0.08 * y)
    return [round(lightness), round(128 + (60 * m - 30 * c) * (1 - k)), round(128 + (80 * y - 40 * c) * (1 - k))]


def inks(lightness, a, b):
    return [0, 0, 0, 255 - 255 * lightness]


tags = [
    ("desc", description("Inks for tests")),
    ("cprt", tag("text", b"No copyright\0")),
    ("wtpt", tag("XYZ ", struct.pack(">3i", 63190, 65536, 54061))),
    ("A2B0", table(4, 3, [lab(*p) for p in itertools.product((0, 1), repeat=4)])),
    ("B2A0", table(3, 4, [inks(*p) for p in itertools.product((0, 1), repeat=3)])),
]
data, entries = b"", b""
for name, content in tags:
    entries += name.encode() + struct.pack(">II", 132 + 12 * len(tags) + len(data), len(content))
    data += content + bytes(-len(content) % 4)
body = struct.pack(">I", len(tags)) + entries + data
head = struct.pack(">I4xI4s4s4s6H4s", 128 + len(body), 0x02100000, b"prtr", b"CMYK", b"Lab ", 2010, 1, 1, 0, 0, 0, b"acsp")
head += bytes(68 - len(head)) + struct.pack(">3i", 63190, 65536, 54061)
sys.stdout.buffer.write(head + bytes(128 - len(head)) + body)
