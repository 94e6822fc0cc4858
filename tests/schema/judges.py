"""Who judges XML files by a schema: programs and libraries that know nothing of ours. Each is asked about
many files at once and says, for each, the lines that it finds something wrong with and its words.
"""

import re
import subprocess
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree
from xml.parsers import expat

import xmlschema  # python3-xmlschema of Debian

# What xmllint says may quote a value of several lines.
SAID = {"xmllint": re.compile(r"^(?P<file>\S+?):(?P<line>\d+): (?P<words>.*?error.*(?:\n(?!/).*)*)$", re.M),
        "xerces": re.compile(r"^(?:Fatal )?Error at file (?P<file>.*?), line (?P<line>\d+), char \d+\n +Message: "
                             r"(?P<words>.*)$", re.M)}


def collect(judge, output):
    """Findings by file and line."""
    found = defaultdict(dict)
    for each in SAID[judge].finditer(output):
        found[Path(each["file"]).name].setdefault(int(each["line"]), each["words"])
    return found


def run(*command):
    return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


class Xmllint:
    """libxml2, in its streaming way: the other one takes a hundred times longer for large files."""

    name = "xmllint"

    def __init__(self, schema):
        self.command = ["xmllint", "--nonet", "--noout", "--stream", "--schema", str(schema)]

    def judge(self, files):
        done = run(*self.command, *map(str, files))
        found = collect(self.name, done.stdout)
        said = re.findall(r"^(.*) (validates|fails to validate)$", done.stdout, re.M)
        assert len(said) == len(files), done.stdout[-2000:]  # it gave a verdict on each
        for file, verdict in said:
            assert (verdict == "validates") == (Path(file).name not in found), f"{file} {verdict}"
        return found


class Xerces:
    """Xerces-C, which finds the schema by what the files say; -f would shut out what is allowed."""

    name = "xerces"

    def judge(self, files):
        listed = files[0].parent / "files.txt"
        listed.write_text("".join(f"{file}\n" for file in files))
        done = run("SAXCount", "-v=always", "-n", "-s", "-l", str(listed))
        found = collect(self.name, done.stdout)
        right = {Path(each).name for each in re.findall(r"^(.*): \d+ ms \(\d+ elems, ", done.stdout, re.M)}
        for file in files:  # it read each to its end, or said why not
            assert (file.name in right) != (file.name in found), f"{file} {done.stdout[-2000:]}"
        return found


class Xmlschema:
    """python3-xmlschema, compiled once. What it says of an error grows with what stands before it, so a file
    of many records is judged record by record."""

    name = "xmlschema"
    MANY = 500

    def __init__(self, schema):
        self.schema = xmlschema.XMLSchema10(str(schema))
        root, = self.schema.elements.values()
        self.records = {each.name: each for each in root.type.content.iter_elements()}

    def judge(self, files):
        return {file.name: found for file in files if (found := self.judge_one(file))}

    def judge_one(self, file):
        root, lines = with_lines(file.read_bytes())
        parts = [(self.schema, root)]
        if len(root) > self.MANY:
            parts = [(self.records[each.tag], each) for each in root]
        return {lines.get(error.elem, 1): error.reason
                for judge, part in parts for error in judge.iter_errors(part)}


def with_lines(text):
    """The tree of a document, and the line on which each of its elements begins."""
    builder, lines = ElementTree.TreeBuilder(), {}
    reader = expat.ParserCreate(namespace_separator="}")

    def named(name):
        return "{" + name if "}" in name else name

    def start(name, attributes):
        element = builder.start(named(name), {named(each): value for each, value in attributes.items()})
        lines[element] = reader.CurrentLineNumber
    reader.StartElementHandler = start
    reader.EndElementHandler = lambda name: builder.end(named(name))
    reader.CharacterDataHandler = builder.data
    reader.Parse(text, True)
    return builder.close(), lines
