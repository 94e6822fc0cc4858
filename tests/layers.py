"""Each room of the library keeps to itself: what it includes, how it names things, what it never
calls.

Usage: layers.py ROOT [STATIC-LIBRARY]

The rooms stand in order and include only from those before them. What the objects really call is
read from the static library, so that no macro hides it.
"""

import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "support"))
import headers
from checks import Checks

ROOMS = ["base", "model", "record", "format", "store", "ecosystem", "schema"]

# Public headers live in the room of their name; ids.h is the model's.
PUBLIC = {f"{room}.h": room for room in ROOMS} | {"ids.h": "model"}

# Only these folders of lib/ know these libraries: collation is the store's, civil time the base's.
OUTSIDE = {"sqlite3.h": "store", "libxml/": "format/xml", "nettle/": "base",
           "unicode/": "base|store", "libical/": "format/ics"}

# What the store lets lib/ecosystem fill in or ask beyond its public calls.
SEAMS = {"store/guard.h", "store/erase.h", "store/snapshot.h"}

# What no object may call, and why; memory.c alone is the door to allocation.
NEVER = {
    "prints": "printf vprintf fprintf vfprintf dprintf vdprintf puts fputs putchar putc fputc "
              "fwrite perror",
    "ends the program": "abort exit _exit _Exit quick_exit raise __assert_fail atexit",
    "depends on the locale":
        "setlocale newlocale uselocale localeconv strtod strtof strtold atof sscanf toupper "
        "tolower isalpha isdigit isspace isalnum isupper islower __ctype_b_loc __ctype_toupper_loc "
        "__ctype_tolower_loc strcoll strxfrm strcasecmp strncasecmp strftime strerror strerror_l",
    "depends on the time zone": "localtime localtime_r mktime tzset ctime asctime",
    "keeps state for all threads": "strtok gmtime rand srand random srandom setenv putenv",
    "changes another library for the whole process":
        "sqlite3_config sqlite3_shutdown sqlite3_auto_extension "
        "sqlite3_soft_heap_limit64 sqlite3_hard_heap_limit64 sqlite3_enable_shared_cache "
        "xmlCleanupParser xmlMemSetup xmlSetExternalEntityLoader "
        "xmlSetGenericErrorFunc xmlSetStructuredErrorFunc xmlSubstituteEntitiesDefault u_cleanup",
}
CLOCKS = {"clock_gettime", "gettimeofday", "time", "timespec_get"}

ALLOCATION = "malloc calloc realloc reallocarray free strdup strndup asprintf vasprintf getline " \
             "aligned_alloc posix_memalign memalign"

COMMENT_OR_TEXT = re.compile(r'/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)
TYPES = re.compile(r"^\}?[ \t]*(?:typedef\b[^;{}()]*?|\})\s*(\w+);"
                   r"|\b(?:struct|enum|union)\s+(\w+)\s*\{", re.M)
MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.M)


def code_of(path):
    """A file without its comments and texts, lines kept."""
    return COMMENT_OR_TEXT.sub(lambda found: re.sub(r"[^\n]", " ", found.group()),
                               path.read_text(encoding="utf-8"))


def includes_of(path):
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
    return INCLUDE.findall(text)


def before(room, other):
    return other in ROOMS and ROOMS.index(other) <= ROOMS.index(room)


def check_include(checks, lib, path, quote, name):
    """One #include of a file under lib/."""
    place = path.relative_to(lib)
    room, says = place.parts[0], f"{place} includes {name}"
    if quote == '"':
        other = name.split("/")[0]
        checks("/" in name and (lib / name).is_file(), f"{says}: a file of lib/, by its room")
        checks(before(room, other), f"{says}: a room before {room}")
        checks(not (room == "ecosystem" and other == "store" and name not in SEAMS),
               f"{says}: the store's public calls only, and its seams")
    elif name.startswith("innov/"):
        other = PUBLIC.get(name.removeprefix("innov/"))
        checks(before(room, other), f"{says}: the header of a room before {room}")
    else:
        for outside, home in OUTSIDE.items():
            if name.startswith(outside):
                at_home = any(place.as_posix().startswith(room + "/") for room in home.split("|"))
                checks(at_home, f"{says}: only lib/{home} knows it")


def check_sources(checks, root):
    lib = root / "lib"
    for path in sorted(lib.rglob("*.[ch]")):
        place = path.relative_to(lib)
        if checks(place.parts[0] in ROOMS, f"lib/{place} is in a room"):
            for quote, name in includes_of(path):
                check_include(checks, lib, path, quote, name)
        opening = path.read_text(encoding="utf-8").split("\n", 1)[0]
        checks(opening.startswith(f"/* {path.name} - "), f"lib/{place} opens with what lives in it")


def check_public(checks, root):
    """A public header includes only those of rooms before it; the umbrella has them all."""
    found = headers.read_all(root)
    for header in found:
        if header.name == "innov.h":
            wanted = {f'"{other.name}"' for other in found} - {'"innov.h"'}
            checks(set(header.includes) == wanted, "innov.h includes every public header")
            continue
        if not checks(header.name in PUBLIC, f"innov/{header.name} is of a room"):
            continue
        for include in header.includes:
            other = PUBLIC.get(include.strip('"<>'))
            checks(include == "<stdint.h>" or before(PUBLIC[header.name], other),
                   f"innov/{header.name} includes {include}: of a room before it")


def check_names(checks, root):
    """What an internal header names for others begins with innov__, public handles apart."""
    handles = {name for header in headers.read_all(root) for _, name in header.types}
    for path in sorted((root / "lib").rglob("*.h")):
        code, place = code_of(path), path.relative_to(root)
        for pair in TYPES.findall(code):
            name = pair[0] or pair[1]
            checks(name.startswith("innov__") or name in handles,
                   f"{place}: the type {name} begins with innov__")
        for name in MACRO.findall(code):
            checks(name.startswith("INNOV__") or name.startswith("innov__"),
                   f"{place}: the macro {name} begins with INNOV__")


def check_examples(checks, root):
    """Examples are strangers: installed headers only, and nothing that is internal."""
    for path in sorted((root / "examples").rglob("*.[ch]")):
        place = path.relative_to(root)
        for quote, name in includes_of(path):
            if quote == '"':
                checks((path.parent / name).is_file(), f"{place} includes {name}: a neighbour")
            else:
                checks(not name.startswith("innov/") and name not in PUBLIC,
                       f"{place} includes {name}: the library as <innov.h>")
        checks("innov__" not in code_of(path), f"{place} uses public names only")


def objects_of(library):
    """For each object of the static library what it defines for others and what it wants."""
    listing = subprocess.run(["nm", "--extern-only", "--format=posix", library], check=True,
                             text=True, stdout=subprocess.PIPE).stdout
    objects, name = defaultdict(lambda: (set(), set())), None
    for line in listing.splitlines():
        if line.endswith(":"):
            name = re.search(r"\[(.*)\]:$", line)[1]
        elif line.strip():
            symbol, sort = line.split()[:2]
            objects[name][1 if sort == "U" else 0].add(symbol)
    return objects


def check_objects(checks, library):
    objects = objects_of(library)
    checks(len(objects) > len(ROOMS), "the static library has its objects")
    for name, (defined, wanted) in sorted(objects.items()):
        for symbol in sorted(defined):
            checks(symbol.startswith("innov_"), f"{name}: {symbol} begins with innov_ or innov__")
        # glibc's checked variants are the same calls: __printf_chk is printf.
        wanted = {re.sub(r"^__(\w+)_chk$", r"\1", symbol) for symbol in wanted}
        for why, calls in NEVER.items():
            bad = wanted & set(calls.split())
            checks(not bad, f"{name} calls {', '.join(sorted(bad))}: {why}")
        # What waits may ask for the steady clock; what time it is, base/clock.c says.
        if "base_clock.c" not in name and "store_engine.c" not in name:
            checks(not wanted & CLOCKS, f"{name} asks for the time: base/clock.c does")
        if "memory.c" not in name:
            bad = wanted & set(ALLOCATION.split())
            checks(not bad, f"{name} calls {', '.join(sorted(bad))}: only base/memory.c allocates")


def main(root, library=None):
    checks, root = Checks(), Path(root)
    check_sources(checks, root)
    check_public(checks, root)
    check_names(checks, root)
    check_examples(checks, root)
    if library:
        check_objects(checks, library)
    checks.finish()


main(*sys.argv[1:])
