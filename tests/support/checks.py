"""Counting checks: each test program of ours that is a script ends with `N passed, N failed`."""

import sys


class Checks:
    """checks(ok, "what should hold") counts one check and says which one failed."""

    def __init__(self):
        self.passed = self.failed = 0

    def __call__(self, ok, what):
        if ok:
            self.passed += 1
        else:
            self.failed += 1
            print("FAILED:", what)
        return bool(ok)

    def finish(self):
        """Prints the sum and ends the program: 0 only when something was checked and all held."""
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(0 if self.passed and not self.failed else 1)
