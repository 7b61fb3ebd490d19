"""Makes a document with pictures of every kind: seals with transparent parts, shades, line art in one bit, more pixels
than are printed, and one that comes first on its page.

    pictures.py NOTICE.json FOLDER     writes FOLDER/pictures.json and the pictures beside it
"""
import json
import struct
import sys
import zlib


def write(name, width, height, depth, kind, row):
    """kind: 0 grey, 2 colours, 6 colours with transparency; row gives the bytes of a line of pixels."""
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    lines = b"".join(b"\0" + row(y) for y in range(height))
    with open(f"{folder}/{name}.png", "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b""))


def seal(y):
    line = bytearray()
    for x in range(800):
        distance = ((x - 400) ** 2 + (y - 400) ** 2) ** 0.5
        line += bytes([230, 26, 26, 255 if 370 < distance < 395 else 0])
    return bytes(line)


source, folder = sys.argv[1:]
write("seal", 800, 800, 8, 6, seal)
write("photograph", 2400, 1800, 8, 2, lambda y: bytes((x * 7 + y * 3) % 256 if c == 0 else (x + y) // 17 % 256 for x in range(2400) for c in range(3)))
write("plan", 3000, 1500, 1, 0, lambda y: (b"\xff\0" if y // 8 % 2 else b"\0\xff") * 187 + b"\0")
write("logo", 301, 91, 8, 0, lambda y: bytes((x + y) % 256 for x in range(301)))

with open(source, encoding="utf-8") as file:
    document = json.load(file)
document["signature"]["seals"] = ["seal.png"] * len(document["agencies"])
document["body"] += [{"image": {"file": f"{name}.png", "alt": name, "caption": "图"}} for name in ["logo", "photograph", "plan", "photograph", "photograph"]]
with open(f"{folder}/pictures.json", "w", encoding="utf-8") as file:
    json.dump(document, file, ensure_ascii=False)
