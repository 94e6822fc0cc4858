"""Cost against size: a drawing of what each operation costs per record, change, look-up or call.

Usage: draw.py OUT.svg BENCH.json BENCH.json ...

Each file is what bench --json wrote, one per scale. What grows as its work is a level line; what
grows faster rises. Both axes are logarithmic.
"""

import json
import math
import sys
from html import escape
from pathlib import Path

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 860, 560, 70, 300, 40, 60
COLOURS = ["#1f5a96", "#b5452c", "#2f7d4f", "#7a4fa0", "#a06a10", "#1c8a8a", "#a03a6a", "#555555"]
SHOWN = ["P1", "P2a", "P2b", "P3", "P4", "P5", "P6", "P7", "P8", "check", "undo"]
LABEL_STEP = 17


def read(paths):
    """Records, and by operation its words and a list of (records, seconds)."""
    lines, words = {}, {}
    for run in sorted((json.loads(Path(path).read_text()) for path in paths),
                      key=lambda run: run["records"]):
        for operation in run["operations"]:
            name = operation["name"]
            if name in SHOWN and operation["library_cpu"] > 0:
                words[name] = operation["what"]
                lines.setdefault(name, []).append((run["records"], operation["library_cpu"]))
    return {name: lines[name] for name in SHOWN if name in lines}, words


def scale(values, low, high):
    """A function from a value to its place; and the powers of ten that it covers."""
    first = math.floor(math.log10(min(values)))
    last = math.ceil(math.log10(max(values)))
    last = max(last, first + 1)

    def place(value):
        return low + (math.log10(value) - first) / (last - first) * (high - low)

    return place, range(first, last + 1)


def seconds(exponent):
    for unit, power in (("s", 0), ("ms", -3), ("µs", -6), ("ns", -9)):
        if exponent >= power:
            return f"{10 ** (exponent - power)} {unit}"
    return f"1e{exponent} s"


def text(x, y, words, anchor="start", colour="#222222", size=12):
    return (f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" '
            f'fill="{colour}">{escape(words)}</text>')


def axes(xs, ys, x_powers, y_powers):
    for power in x_powers:
        x = xs(10 ** power)
        yield f'<line x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{HEIGHT - BOTTOM}" stroke="#dddddd"/>'
        yield text(x, HEIGHT - BOTTOM + 18, f"{10 ** power:,}".replace(",", " "), "middle")
    for power in y_powers:
        y = ys(10 ** power)
        yield f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="#dddddd"/>'
        yield text(LEFT - 8, y + 4, seconds(power), "end")
    yield text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 16, "records in the store", "middle")
    yield text(LEFT, 22, "Processor time of one record, change, look-up or call", size=15)


def spread(wanted):
    """Places for labels in their order, none on another."""
    places, last = {}, -math.inf
    for name, y in sorted(wanted.items(), key=lambda item: item[1]):
        last = places[name] = max(y, last + LABEL_STEP)
    return places


def draw(lines, words):
    points = [point for line in lines.values() for point in line]
    xs, x_powers = scale([x for x, _ in points], LEFT, WIDTH - RIGHT)
    ys, y_powers = scale([y for _, y in points], HEIGHT - BOTTOM, TOP)
    labels = spread({name: ys(line[-1][1]) for name, line in lines.items()})
    yield (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
           f'font-family="sans-serif" role="img" aria-label="Cost against size">')
    yield f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>'
    yield from axes(xs, ys, x_powers, y_powers)
    for number, (name, line) in enumerate(lines.items()):
        colour = COLOURS[number % len(COLOURS)]
        path = " ".join(f"{xs(x):.1f},{ys(y):.1f}" for x, y in line)
        yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
        for x, y in line:
            yield f'<circle cx="{xs(x):.1f}" cy="{ys(y):.1f}" r="3.5" fill="{colour}"/>'
        end, y = xs(line[-1][0]) + 6, ys(line[-1][1])
        yield (f'<line x1="{end:.1f}" y1="{y:.1f}" x2="{end + 14:.1f}" y2="{labels[name]:.1f}" '
               f'stroke="{colour}"/>')
        yield text(end + 18, labels[name] + 4, f"{name}  {words[name]}", colour=colour)
    yield "</svg>"


def main():
    lines, words = read(sys.argv[2:])
    Path(sys.argv[1]).write_text("\n".join(draw(lines, words)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
