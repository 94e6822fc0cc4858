"""Reads the public headers: every function with its types, its comment and its place.

The headers are plain enough for this on purpose: whatever is not an include, a #define, a comment,
an opaque type or a function is handed back as a remainder, which a test wants to be empty.
"""

import re
from collections import namedtuple
from pathlib import Path

Function = namedtuple("Function", "name returns parameters comment header line")
Header = namedtuple("Header", "name includes types functions remainder")

COMMENT = re.compile(r"/\*.*?\*/", re.S)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*$", re.M)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"][^>"]+[>"])', re.M)
TYPE = re.compile(r"\btypedef\s+struct\s+(\w+)\s+(\w+)\s*;")
FUNCTION = re.compile(r"\bINNOV_API\s+([\w\s*]+?)(\w+)\s*\(([^()]*)\)\s*;")
EXTERN_C = re.compile(r'^extern "C" \{$|^\}$', re.M)


def _blank(match):
    """What is taken out keeps its place, so that lines stay what they are."""
    return re.sub(r"[^\n]", " ", match.group())


def _type(parameter):
    """`const char *lang` is a `const char *`; `void` alone is no parameter."""
    return re.sub(r"\s+", " ", re.sub(r"\w+$", "", parameter.strip())).strip()


def _comment_before(text, start):
    found = None
    for found in COMMENT.finditer(text, 0, start):
        pass
    if found is None or text[found.end():start].strip():
        return ""
    return re.sub(r"\s*\n \*?\s*", " ", found.group()[2:-2]).strip()


def read(path):
    """One header."""
    text = Path(path).read_text(encoding="utf-8")
    code = DIRECTIVE.sub(_blank, COMMENT.sub(_blank, text))
    functions = []
    for found in FUNCTION.finditer(code):
        returns, name, parameters = (part.strip() for part in found.groups())
        functions.append(Function(
            name, re.sub(r"\s+", " ", returns),
            [] if parameters == "void" else [_type(each) for each in parameters.split(",")],
            _comment_before(text, found.start()), Path(path).name,
            text.count("\n", 0, found.start()) + 1))
    types = TYPE.findall(code)
    remainder = EXTERN_C.sub("", TYPE.sub("", FUNCTION.sub("", code))).split()
    return Header(Path(path).name, INCLUDE.findall(COMMENT.sub(_blank, text)), types, functions,
                  " ".join(remainder))


def read_all(root):
    """Every public header, by name."""
    return [read(path) for path in sorted((Path(root) / "include" / "innov").glob("*.h"))]


def file_errors(root):
    """What `the file's` stands for in a list of errors, as store.h says."""
    text = (Path(root) / "include" / "innov" / "store.h").read_text(encoding="utf-8")
    found = re.search(r"`the file's` stands for[^.]*\.", text)
    return set(re.findall(r"\bINNOV_E_(\w+)", found.group()))


def errors(function):
    """What the comment of a function lists as its errors: their names without INNOV_E_, the functions
    whose errors it takes over (`those of innov_store_find`), and whether `the file's` are among them."""
    listed = function.comment.partition("Errors:")[2]
    return (set(re.findall(r"\bINNOV_E_(\w+)", listed)),
            set(re.findall(r"\b(?:as|of|and) (innov_\w+)", listed)), "the file's" in listed)


def functions(root):
    """Every public function, by name."""
    found = [function for header in read_all(root) for function in header.functions]
    return sorted(found, key=lambda function: function.name)
