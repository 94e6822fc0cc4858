"""The library as a stranger in another language meets it: loaded by ctypes, nothing declared.

No argument type is declared anywhere. The only result type is that of functions that return text;
handles travel as c_void_p, 64-bit numbers as c_int64, everything else as plain Python values.
"""

import re
import sys
from ctypes import CDLL, c_char_p, c_int64
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
import headers


def load(root, path):
    """The library, its text functions declared."""
    library = CDLL(path)
    for function in headers.functions(root):
        if function.returns == "const char *":
            getattr(library, function.name).restype = c_char_p
    return library


def constants(root):
    """The numbers of the headers without their INNOV_: constants(root).E_VALUE is -6."""
    found = {}
    for path in (Path(root) / "include" / "innov").glob("*.h"):
        text = path.read_text(encoding="utf-8").replace("\\\n", "")
        for name, number in re.findall(r"^#define INNOV_(\w+)\s+\(?(-?\d+)\)?", text, re.M):
            found[name] = int(number)
    return SimpleNamespace(**found)


class Door:
    """Calls the library by name and remembers which functions went through it."""

    def __init__(self, library):
        self.library, self.called = library, set()

    def __getattr__(self, name):
        function = getattr(self.library, name)

        def call(*arguments):
            self.called.add(name)
            return function(*arguments)
        return call


def text(value):
    """What a text function returned, as str; a NULL would be an error here."""
    return value.decode("utf-8")


def id64(value):
    return c_int64(value)
