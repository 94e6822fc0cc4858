"""Files that mean harm: each is refused with the right result and sentence, or read for what it is;
quickly, in little memory, changing nothing and looking at nothing else.

Usage: run.py ROOT INNOV LIBRARY          all cases
       run.py ROOT --markdown             docs/HOSTILE.md's tables, from the manifest

tests/data/hostile/cases.tsv names the cases: a file beside it, or what make_xml.py, make_text.py or
make_sqlite.py make. XML, CSV and JSON files are imported into a store; a SQLite file is checked, and
written to. Every case is given to the library (what it answers), and to the command line as a process of its own (how
it ends, what it costs, whether the target, the file and its neighbours are what they were; a log or
journal beside a file is folded into it by any reader, so there only strangers are). TESTS_ROUNDS=20 also
watches the system calls of every case; without it, those of each that points elsewhere and some of
the others.
"""

import csv
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
import make_sqlite
import make_text
import make_xml
from checks import Checks
from library import Library

SMALL = 100_000  # bytes: what is larger may cost more
CPU_SMALL, CPU_LARGE = 0.1, 10.0  # seconds of CPU, of the whole process
TRIES = 3  # the least counts: who shares the machine makes the others dearer
GROWTH_KIB = 64 * 1024  # more than a sound file takes
POINTING = {"entities", "pointing elsewhere", "beside the file", "what the path is", "tables"}
WATCHED_OTHERS = 12  # every so manieth other case is watched too

# What a process opens that looks at no file of anybody's.
SYSTEM = re.compile(r"/(lib|lib64|usr/lib|usr/lib64|usr/local/lib|etc/ld\.so[.\w]*|proc/self|sys/devices"
                    r"|usr/share/(locale|zoneinfo|icu)|dev/u?random|etc/localtime)(/|$)|^/$")
PATH = re.compile(r'^(?:\[pid +\d+\] |\d+ +)?(\w+)\((?:AT_FDCWD, |\d+<?[^,]*, )?(?:"((?:[^"\\]|\\.)*)")?')


TITLES = {"xml": "XML files, imported", "csv": "CSV files, imported as institutions",
          "json": "JSON files, imported",
          "sqlite": "SQLite files, checked and written to"}


# ---- The manifest ----------------------------------------------------------------------------------

def read_cases(root):
    with open(Path(root) / "tests/data/hostile/cases.tsv", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def shown(text):
    return text.replace("|", "\\|").replace("<", "&lt;") if text else "–"


def markdown(cases):
    """A table for each format, a row for each case."""
    for form, title in TITLES.items():
        rows = [c for c in cases if c["format"] == form]
        written = form == "sqlite"
        if not rows:
            continue
        print(f"### {title}: {len(rows)} cases\n")
        print("| case | attacks | result | exit |" + (" put |" if written else "") + " what is said |")
        print("|---|---|---|---|" + ("---|" if written else "") + "---|")
        for c in rows:
            put = f" `{c['put']}` |" if written else ""
            print(f"| {c['case']} | {c['attacks']} | `{c['result']}` | {c['exit']} |{put} {shown(c['en'])} |")
        print()


# ---- Making a case ---------------------------------------------------------------------------------

class Maker:
    """Makes each case's file in a folder of its own."""

    def __init__(self, root, innov, folder):
        self.data, self.folder = Path(root) / "tests/data/hostile", Path(folder)
        self.makers = {"xml": make_xml.cases(), "sqlite": make_sqlite.cases(), **make_text.CASES}
        self.target = self.sound(innov, "target.innov", None)
        self.store = self.sound(innov, "sound.innov", Path(root) / "tests/data/xml/content.xml")

    def sound(self, innov, name, content):
        path = self.folder / name
        quiet = {"check": True, "capture_output": True}
        subprocess.run([innov, "init", path, "--labels", "https://example.org/"], **quiet)
        if content is not None:
            subprocess.run([innov, "import", path, content], **quiet)
        return path

    def make(self, case):
        """The path of a fresh file of the case."""
        if case["format"] == "sqlite":
            return self.make_sqlite(case["case"])
        if case["format"] in make_text.CASES:
            return self.make_text(case["format"], case["case"])
        kept = self.data / "xml" / (case["case"] + ".xml")
        if kept.exists():
            return kept
        path = self.folder / (case["case"] + ".xml")
        if not path.exists():
            path.write_text(self.makers["xml"][case["case"]](), encoding="utf-8")
        return path

    def make_text(self, form, name):
        path = self.folder / f"{name}.{form}"
        path.write_bytes(self.makers[form][name])
        return path

    def make_sqlite(self, name):
        folder = self.folder / "case"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        path = folder / "case.innov"
        shutil.copyfile(self.store, path)
        self.makers["sqlite"][name](str(path))
        return path


def content(path):
    """The bytes of a regular file; of anything else, what it is."""
    facts = os.lstat(path)
    return path.read_bytes() if stat.S_ISREG(facts.st_mode) else facts.st_mode


# ---- One case ---------------------------------------------------------------------------------------

class Runner:
    def __init__(self, root, innov, library, folder):
        self.checks, self.innov, self.costs = Checks(), innov, {}
        self.built = str(Path(library).resolve().parents[1])  # where the loader looks for libraries
        self.maker, self.library = Maker(root, innov, folder), Library(library)
        self.launcher = subprocess.Popen(
            [sys.executable, "-I", "-S", Path(__file__).parent / "launcher.py"], text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.base = self.cost([innov, "import", self.maker.target, "--dry-run",
                               Path(root) / "tests/data/xml/content.xml"])[2]

    def command(self, case, path):
        if case["format"] == "sqlite":
            return [self.innov, "check", str(path)]
        kind = ["--kind", "institution"] if case["format"] == "csv" else []
        return [self.innov, "import", str(self.maker.target), str(path), "--format", case["format"], *kind]

    def cost(self, command):
        """Exit status, CPU seconds, most memory in KiB, and the beginning of what was said."""
        self.launcher.stdin.write(json.dumps([str(word) for word in command]) + "\n")
        self.launcher.stdin.flush()
        return json.loads(self.launcher.stdout.readline())

    def answers(self, case, path):
        """The library's result and sentences."""
        if case["format"] == "sqlite":
            result, en, lv = self.library.check(str(path))
        else:
            result, en, lv = self.library.imports(str(self.maker.target), str(path), case["format"])
        name = case["case"]
        self.checks(result == case["result"], f"{name}: {result}, not {case['result']}: {en}")
        self.checks(case["en"] in en and (case["en"] or not en), f"{name}: says {en!r}")
        self.checks(case["lv"] in lv and (en == "" or en != lv), f"{name}: says {lv!r}")

    def size_of(self, case, path):
        """Small or large; of a store, what there is beside a sound one's own tables counts."""
        size = path.stat().st_size if path.is_file() else 0
        own = self.maker.store.stat().st_size if case["format"] == "sqlite" else 0
        return "large" if size - own > SMALL else "small"

    def ends(self, case, path):
        """The process ends as it should and costs little."""
        kind, command = self.size_of(case, path), self.command(case, path)
        limit = CPU_LARGE if kind == "large" else CPU_SMALL
        status, cpu, memory, said = self.cost(command)
        for _ in range(TRIES - 1):
            cpu = min(cpu, self.cost(command)[1]) if cpu > limit else cpu
        name, growth = case["case"], memory - self.base
        self.checks(status == int(case["exit"]), f"{name}: exit {status}: {said[:200]}")
        self.checks(cpu <= limit, f"{name}: {cpu:.2f} s of CPU, {TRIES} times")
        self.checks(growth <= GROWTH_KIB, f"{name}: {growth} KiB more than a sound file")
        self.costs.setdefault((case["format"], kind), []).append((cpu, growth, name))

    def watched_files(self, case, path):
        """What must stay as it is: of SQLite files all in their folder."""
        if case["format"] != "sqlite":
            return [path] if case["exit"] == "0" else [path, self.maker.target]
        beside = [p for p in path.parent.iterdir() if p.name != "trace"]
        folds = case["attacks"] == "beside the file"
        return [p for p in beside if not (folds and p.name.startswith(path.name))]

    def is_untouched(self, case, path, work):
        """What was refused or only read has changed nothing."""
        before = {p: content(p) for p in self.watched_files(case, path)}
        work(case, path)
        after = {p: content(p) if os.path.lexists(p) else None for p in before}
        self.checks(before == after, f"{case['case']}: changed {[p for p in before if before[p] != after[p]]}")

    def looks_around(self, case, path):
        """No file but its own, and no socket."""
        trace = path.parent / "trace" if case["format"] == "sqlite" else self.maker.folder / "trace"
        subprocess.run(["strace", "-f", "--seccomp-bpf", "-qq", "-o", trace, "-e", "trace=%file,%network",
                        *self.command(case, path)], stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=False)
        lines = trace.read_text(errors="replace").splitlines()
        calls = {(m[1], m[2]) for m in map(PATH.match, lines) if m}
        allowed = (str(path), os.path.realpath(path), str(self.maker.target), self.built)
        near = {str(above) for own in allowed for above in Path(own).parents}
        strange = [f"{call} {at or ''}" for call, at in calls if self.is_strange(call, at, allowed, near)]
        self.checks(any(at == str(path) for _, at in calls), f"{case['case']}: its file is seen")
        self.checks(not strange, f"{case['case']}: looks at {sorted(strange)}")

    @staticmethod
    def is_strange(call, path, allowed, near):
        if call in ("execve", "chdir", "getcwd", "exit_group"):
            return False
        if path is None:
            return call in ("socket", "connect", "bind", "sendto", "listen", "accept")
        path = os.path.normpath(path) if path else ""
        return not (path.startswith(allowed) or path in near or SYSTEM.match(path) or path == "")

    def writes(self, case):
        result, en, _ = self.library.put(str(self.maker.make(case)))
        self.checks(result == case["put"], f"{case['case']}: put answers {result}, not {case['put']}: {en}")

    def process(self, case):
        """All that a process of its own shows of a case."""
        self.is_untouched(case, self.maker.make(case), self.ends)

    def call(self, case, is_watched):
        """All that calls, and watched ones, show of it."""
        self.is_untouched(case, self.maker.make(case), self.answers)
        if is_watched:
            self.looks_around(case, self.maker.make(case))
        if case["put"]:
            self.writes(case)

    # ---- Cut anywhere --------------------------------------------------------------------------------

    def cut_xml(self, document, step):
        """A document is refused wherever it ends too early; its last byte is a line break. (unit/xml.c
        cuts at every byte.)"""
        whole, path = document.read_bytes(), self.maker.folder / "cut.xml"
        for size in range(0, len(whole) - 1, step):
            path.write_bytes(whole[:size])
            result = self.library.imports(str(self.maker.target), str(path))[0]
            self.checks(result == "INNOV_E_SYNTAX", f"cut to {size} bytes: {result}")

    def cut_sqlite(self, step):
        """A store is refused wherever it ends too early: at the bounds of pages, and within."""
        path = self.maker.folder / "cut.innov"
        pages = self.maker.store.stat().st_size // make_sqlite.PAGE
        for page in range(pages - 1, 0, -step):
            shutil.copyfile(self.maker.store, path)
            for size in (page * make_sqlite.PAGE + 100, page * make_sqlite.PAGE):
                os.truncate(path, size)
                result = self.library.check(str(path))[0]
                self.checks(result in ("INNOV_E_DAMAGED", "INNOV_E_REFUSED"),
                            f"cut to {size} bytes: {result}")

    def report(self):
        """What the processes took, as docs/HOSTILE.md has it; nothing runs after it."""
        self.launcher.stdin.close()
        self.launcher.wait()
        for (form, kind), costs in self.costs.items():
            times = sorted(cpu * 1000 for cpu, _, _ in costs)
            slowest, largest = max(costs), max((growth, name) for _, growth, name in costs)
            print(f"{len(costs)} {kind} {form} files: CPU median {times[len(times) // 2]:.0f} ms, most "
                  f"{slowest[0] * 1000:.0f} ms ({slowest[2]}); memory most {largest[0]:+} KiB ({largest[1]})")


def main(root, innov, library):
    thorough = int(os.environ.get("TESTS_ROUNDS", "1")) >= 20
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    cases = read_cases(root)
    with tempfile.TemporaryDirectory(dir=place) as folder:
        runner = Runner(root, str(Path(innov).resolve()), library, folder)
        made = {(form, name) for form, all_of in runner.maker.makers.items() for name in all_of}
        made |= {("xml", path.stem) for path in (runner.maker.data / "xml").iterdir()}
        runner.checks(made == {(c["format"], c["case"]) for c in cases},
                      f"the manifest names every case: {made ^ {(c['format'], c['case']) for c in cases}}")
        for number, case in enumerate(cases):
            runner.process(case)
            runner.call(case, thorough or case["attacks"] in POINTING or number % WATCHED_OTHERS == 0)
        runner.cut_xml(Path(root) / "tests/data/xml/content.xml", 1 if thorough else 7)
        runner.cut_sqlite(1 if thorough else 97)
        runner.report()
    runner.checks.finish()


if __name__ == "__main__":
    if sys.argv[2] == "--markdown":
        markdown(read_cases(sys.argv[1]))
    else:
        main(*sys.argv[1:4])
