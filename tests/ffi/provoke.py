"""Calls that must fail: what they answer, and what they leave where an answer would have gone.

Arguments are given as Python values. OUT stands for a place that the caller makes, filled with
something that must not be there any more when the call has failed.
"""

import json
import os
import threading
from ctypes import byref, c_int32, c_int64, c_uint32, c_void_p, create_string_buffer

from binding import constants, headers, load, text

OUT = object()
POISON = 77
NUMBERS = {"int": int, "int32_t": c_int32, "uint32_t": c_uint32, "int64_t": c_int64}
PLACES = {"int32_t *": c_int32, "int64_t *": c_int64}


def is_place(kind):
    """Whether a parameter of this type is where an answer goes."""
    return kind.endswith("**") or kind == "char *" or kind in PLACES


def place(kind):
    if kind == "char *":
        return create_string_buffer(b"poison", 64)
    return PLACES.get(kind, c_void_p)(POISON)


def is_clear(made):
    """Whether nothing is in a place: no handle, 0, no text."""
    return not made.value


class Provoker:
    """The library, and which errors were seen of which function."""

    def __init__(self, root, library, checks):
        self.library, self.of, self.checks = load(root, library), constants(root), checks
        self.functions = {function.name: function for function in headers.functions(root)}
        self.seen = set()

    def name(self, result):
        return text(self.library.innov_result_name(result)).removeprefix("INNOV_E_")

    def call(self, name, *arguments):
        """The result of a call, and its places."""
        given, places = [], []
        for kind, argument in zip(self.functions[name].parameters, arguments, strict=True):
            if argument is OUT:
                argument = place(kind)
                places.append(argument)
                argument = argument if kind == "char *" else byref(argument)
            elif kind in NUMBERS and isinstance(argument, int):
                argument = NUMBERS[kind](argument)
            given.append(argument)
        return getattr(self.library, name)(*given), places

    def done(self, name, *arguments):
        """A call that must succeed: what is in its places."""
        result, places = self.call(name, *arguments)
        self.checks(result >= 0, f"{name} is done: {self.name(result)}")
        return places[0] if len(places) == 1 else places

    def refused(self, error, name, *arguments):
        """A call that must fail with this error and leave nothing in its places."""
        result, places = self.call(name, *arguments)
        self.judge(error, name, arguments, self.name(result), [is_clear(each) for each in places])

    def judge(self, error, name, arguments, found, clear):
        shown = ", ".join("OUT" if each is OUT else str(getattr(each, "value", each))[:60]
                          for each in arguments)
        if self.checks(found == error, f"{name}({shown}): {error} is expected, not {found}"):
            self.seen.add((name, error))
        self.checks(all(clear), f"{name}({shown}) fails with {found} and leaves its answers clear")

    def refused_in_child(self, error, calls, begin=lambda: None):
        """The same for many calls, in a child process that does `begin` first."""
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            begin()
            for name, *arguments in calls:
                result, places = self.call(name, *arguments)
                line = json.dumps([self.name(result), [is_clear(each) for each in places]])
                os.write(writing, line.encode() + b"\n")
            os._exit(0)
        os.close(writing)
        with open(reading, encoding="utf-8") as answers:
            told = [json.loads(line) for line in answers]
        self.checks(os.waitpid(child, 0)[1] == 0 and len(told) == len(calls),
                    f"the child for {error} lives to tell all")
        for (name, *arguments), (found, clear) in zip(calls, told):
            self.judge(error, name, arguments, found, clear)

    def refused_meanwhile(self, error, calls, held, release):
        """The same for many calls, while another thread is inside the call `held`."""
        name, *arguments = held
        answers = []

        def hold():
            result = self.of.E_BUSY
            while result == self.of.E_BUSY:  # the question whether it is inside was in its way
                result, _ = self.call(name, *arguments)
            answers.append(result)
        thread = threading.Thread(target=hold)
        thread.start()
        first, *asked = calls[0]
        while not answers and self.call(first, *asked)[0] != self.of.E_BUSY:
            pass
        for each, *asked in calls:
            self.refused(error, each, *asked)
        release()
        thread.join()
        self.checks(answers[0] >= 0, f"{name} is done in the end: {self.name(answers[0])}")
