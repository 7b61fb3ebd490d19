"""Makes a document with pictures of every kind: seals with transparent parts, shades, line art in one bit, more pixels
than are printed, one that comes first on its page, palettes, 16 bits, gamma and primaries, and JPEG files upright and turned.

    pictures.py NOTICE.json FOLDER     writes FOLDER/pictures.json and the pictures beside it
"""
import base64
import json
import struct
import sys
import zlib


def write(name, width, height, depth, kind, row, chunks=()):
    """kind: 0 grey, 2 colours, 6 colours with transparency; row gives the bytes of a line of pixels."""
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    lines = b"".join(b"\0" + row(y) for y in range(height))
    with open(f"{folder}/{name}.png", "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0))
            + b"".join(chunk(*each) for each in chunks) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b""))


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
write("palette", 300, 200, 8, 3, lambda y: bytes((x + y) % 3 for x in range(300)), [(b"PLTE", bytes([200, 20, 20, 20, 20, 200, 240, 240, 240]))])
write("deep", 200, 200, 16, 2, lambda y: bytes((x + y) % 256 for x in range(1200)))
write("gamma", 300, 200, 8, 0, lambda y: bytes((x + y) % 256 for x in range(300)), [(b"gAMA", struct.pack(">I", 55555))])
write("primaries", 300, 200, 8, 2, lambda y: bytes((x + y) % 256 for x in range(900)),
    [(b"gAMA", struct.pack(">I", 45455)), (b"cHRM", struct.pack(">8I", 31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000))])

# 24 by 16 pixels, with a red quarter.
jpeg = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYV"
    "pQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQ"
    "ABgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAYEAEAAwEAAAAAAAAAAAAAAAAABkSDwv/EABUBAQEAAAAAAAAAAAAAAAAAAA"
    "MF/8QAHhEAAQMEAwAAAAAAAAAAAAAAAAEDEQIEBRITYeH/2gAMAwEAAhEDEQA/AJ5YQC/n0sANDOqzJTuMjzNq3rE9+AAxMP/Z")
exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
for name, extra in [("upright", b""), ("turned", b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif)]:
    with open(f"{folder}/{name}.jpg", "wb") as file:
        file.write(jpeg[:2] + extra + jpeg[2:])

with open(source, encoding="utf-8") as file:
    document = json.load(file)
document["signature"]["seals"] = ["seal.png"] * len(document["agencies"])
document["body"] += [{"image": {"file": f"{name}.png", "alt": name, "caption": "图"}} for name in ["logo", "photograph", "plan", "photograph", "photograph", "palette", "deep", "gamma", "primaries"]]
document["body"] += [{"image": {"file": f"{name}.jpg", "alt": name}} for name in ["upright", "turned"]]
with open(f"{folder}/pictures.json", "w", encoding="utf-8") as file:
    json.dump(document, file, ensure_ascii=False)
