"""What others take for the records of the benchmark, beside its floor and the library.

Usage: peers.py BENCH [--scale S] [--rounds N] [--folder DIR] [--install]

BENCH is the built tests/bench/bench; it makes the store, the XML and the tables without indexes
that everybody works on. Each work runs in a process of its own, in turns with the others; what is
told is the median of its processor time per record. --install fetches the Debian packages of the peers.

What is compared is not the same promise. The peers keep, read or write the same rows or elements,
each as its own manual advises for much data. They check no value, reference or status; they build
no index of words and keep no log, as the library and the floor do. Rows and elements are in memory
as Python objects before a save begins; a read ends when every value is a Python object.
"""

import argparse
import json
import multiprocessing
import os
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGES = {"sqlalchemy": "python3-sqlalchemy", "lxml": "python3-lxml", "osgeo": "python3-gdal"}
ROOT = Path(__file__).parent.parent.parent
NAMESPACE = "{urn:libinnov:0}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

# ---- What all work on ---------------------------------------------------------------------------


class Data:
    """The files that bench has made, and their rows and elements in memory."""

    def __init__(self, folder):
        self.store, self.xml, self.blank = (
            folder / name for name in ("store.innov", "store.xml", "blank.innov"))
        self.out = folder / "peer"
        with sqlite3.connect(self.store) as db:
            self.tables = self.find_tables(db)
            self.indexes = [sql for (sql, table) in db.execute(
                "SELECT sql, tbl_name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
                if table in self.tables]
        with sqlite3.connect(self.blank) as db:
            there = {row[0] for row in db.execute("SELECT sql FROM sqlite_schema")}
        self.indexes = [sql for sql in self.indexes if sql not in there]

    @staticmethod
    def find_tables(db):
        """The columns of each table that holds something of a record."""
        names = [row[0] for row in db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND "
            "name NOT GLOB 'innov_search*' AND name NOT IN ('innov_added', 'innov_store', "
            "'innov_transaction', 'innov_code', 'innov_namespace')")]
        return {name: [row[1] for row in db.execute(f'PRAGMA table_info("{name}")')]
                for name in names if db.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchone()}

    def rows(self):
        with sqlite3.connect(self.store) as db:
            return {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in self.tables}

    def take_blank(self):
        shutil.copyfile(self.blank, self.out)
        return self.out

    def clean(self):
        for path in self.out.parent.glob("peer*"):
            path.unlink()


# ---- Python's sqlite3 ---------------------------------------------------------------------------


def python_save(data, rows):
    db = sqlite3.connect(data.out, isolation_level=None)
    db.execute("PRAGMA journal_mode = OFF")
    db.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN")
    for name, columns in data.tables.items():
        places = ", ".join("?" * len(columns))
        db.executemany(f'INSERT INTO "{name}" VALUES ({places})', rows[name])
    for sql in data.indexes:
        db.execute(sql)
    db.execute("COMMIT")
    db.close()
    with open(data.out, "rb+") as file:
        os.fsync(file)


def python_read(data, _):
    return [data.rows()]


# ---- SQLAlchemy ---------------------------------------------------------------------------------


def engine_of(path):
    from sqlalchemy import create_engine

    return create_engine(f"sqlite:///{path}")


def reflect(data, engine):
    """The tables, without the references to others that hold nothing."""
    from sqlalchemy import Column, MetaData, Table

    found, made = MetaData(), MetaData()
    found.reflect(bind=engine, only=list(data.tables), resolve_fks=False)
    return {name: Table(name, made, *(Column(one.name, one.type, primary_key=one.primary_key)
                                      for one in found.tables[name].columns))
            for name in data.tables}


def as_dicts(data):
    return {name: [dict(zip(columns, row)) for row in rows]
            for (name, columns), rows in zip(data.tables.items(), data.rows().values())}


def make_indexes(data, connection):
    from sqlalchemy import text

    for sql in data.indexes:
        connection.execute(text(sql))


def core_save(data, rows):
    engine = engine_of(data.out)
    tables = reflect(data, engine)
    with engine.begin() as connection:
        for name in data.tables:
            connection.execute(tables[name].insert(), rows[name])
        make_indexes(data, connection)
    engine.dispose()


def core_read(data, _):
    from sqlalchemy import select

    engine = engine_of(data.store)
    tables = reflect(data, engine)
    with engine.connect() as connection:
        return [connection.execute(select(tables[name])).all() for name in data.tables]


def map_classes(data, engine):
    from sqlalchemy.orm import registry

    maps = registry()
    return {name: maps.map_imperatively(type(name, (), {}), table).class_
            for name, table in reflect(data, engine).items()}


def orm_save(data, rows):
    from sqlalchemy.orm import Session

    engine = engine_of(data.out)
    classes = map_classes(data, engine)
    with Session(engine) as session:
        for name in data.tables:
            session.add_all([classes[name](**row) for row in rows[name]])
        session.flush()
        make_indexes(data, session.connection())
        session.commit()
    engine.dispose()


def orm_read(data, _):
    from sqlalchemy.orm import Session

    engine = engine_of(data.store)
    classes = map_classes(data, engine)
    with Session(engine) as session:
        return [session.query(made).all() for made in classes.values()]


# ---- OGR ----------------------------------------------------------------------------------------


def ogr_fields(data, rows):
    """Of each table its columns and whether they hold numbers."""
    from osgeo import ogr

    types = {}
    for name, columns in data.tables.items():
        types[name] = [ogr.OFTInteger64 if all(isinstance(row[i], (int, type(None)))
                                               for row in rows[name]) else ogr.OFTString
                       for i in range(len(columns))]
    return types


def ogr_prepare(data):
    rows = data.rows()
    return rows, ogr_fields(data, rows)


def ogr_save(data, given):
    from osgeo import ogr

    rows, types = given
    path = str(data.out) + ".gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    source.StartTransaction()
    for name, columns in data.tables.items():
        layer = source.CreateLayer(name, geom_type=ogr.wkbNone, options=["FID=ogr_fid"])
        for column, kind in zip(columns, types[name]):
            layer.CreateField(ogr.FieldDefn(column, kind))
        definition = layer.GetLayerDefn()
        for row in rows[name]:
            feature = ogr.Feature(definition)
            for i, value in enumerate(row):
                if value is None:
                    feature.SetFieldNull(i)
                elif types[name][i] == ogr.OFTInteger64:
                    feature.SetFieldInteger64(i, value)
                else:
                    feature.SetFieldString(i, value)
            layer.CreateFeature(feature)
    source.CommitTransaction()
    source = None


def ogr_prepare_read(data):
    data.clean()
    ogr_save(data, ogr_prepare(data))


def ogr_read(data, _):
    from osgeo import ogr

    source = ogr.Open(str(data.out) + ".gpkg")
    return [[[feature.GetField(i) for i in range(feature.GetFieldCount())] for feature in layer]
            for layer in source]


# ---- lxml ---------------------------------------------------------------------------------------


def lxml_read(data, _):
    """Every element of a record with its language and text."""
    from lxml import etree

    records = []
    for _, element in etree.iterparse(str(data.xml), events=("end",), huge_tree=False):
        parent = element.getparent()
        if parent is None or parent.getparent() is not None:
            continue
        records.append((element.tag, dict(element.attrib),
                        [(one.tag, one.get(LANGUAGE), one.text) for one in element.iter()]))
        element.clear()
        while element.getprevious() is not None:
            del parent[0]
    return records


def lxml_validate(data, _):
    """The same against docs/innov.xsd: types, codes and lengths, but no reference or id."""
    from lxml import etree

    schema = etree.XMLSchema(etree.parse(str(ROOT / "docs" / "innov.xsd")))
    for _, element in etree.iterparse(str(data.xml), events=("end",), schema=schema):
        parent = element.getparent()
        if parent is not None and parent.getparent() is None:
            element.clear()
            while element.getprevious() is not None:
                del parent[0]


def lxml_prepare_write(data):
    return lxml_read(data, None)


def lxml_write(data, records):
    from lxml import etree

    path = str(data.out) + ".xml"
    with etree.xmlfile(path, encoding="UTF-8", buffered=True) as file:
        file.write_declaration()
        with file.element(f"{NAMESPACE}ecosystem", nsmap={None: NAMESPACE[1:-1]}):
            for tag, attributes, parts in records:
                element = etree.Element(tag, attributes)
                for part, language, text in parts[1:]:
                    made = etree.SubElement(element, part)
                    made.text = text
                    if language is not None:
                        made.set(LANGUAGE, language)
                file.write(element)


# ---- Measuring ----------------------------------------------------------------------------------

# Work, program, what it prepares, what is measured, and whether that needs the tables without rows.
WORKS = [
    ("save all", "Python sqlite3, executemany", Data.rows, python_save, True),
    ("save all", "SQLAlchemy Core", as_dicts, core_save, True),
    ("save all", "SQLAlchemy ORM", as_dicts, orm_save, True),
    ("save all", "OGR, GeoPackage", ogr_prepare, ogr_save, False),
    ("read all", "Python sqlite3", None, python_read, False),
    ("read all", "SQLAlchemy Core", None, core_read, False),
    ("read all", "SQLAlchemy ORM", None, orm_read, False),
    ("read all", "OGR, GeoPackage", ogr_prepare_read, ogr_read, False),
    ("read XML", "lxml iterparse", None, lxml_read, False),
    ("read XML", "lxml iterparse with docs/innov.xsd", None, lxml_validate, False),
    ("write XML", "lxml xmlfile", lxml_prepare_write, lxml_write, False),
]
OURS = {"save all": "P1", "read all": "P3", "read XML": "P5", "write XML": "P7"}


def measure_here(data, prepare, work, blank, answer):
    given = prepare(data) if prepare is not None else None
    if blank:
        data.take_blank()
    before = resource.getrusage(resource.RUSAGE_SELF)
    kept = work(data, given)
    after = resource.getrusage(resource.RUSAGE_SELF)
    del kept
    answer.send((after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime))


def measure(data, prepare, work, blank):
    """Processor seconds of one work, in a process of its own."""
    data.clean()
    ours, theirs = multiprocessing.get_context("fork").Pipe(duplex=False)
    child = multiprocessing.get_context("fork").Process(
        target=measure_here, args=(data, prepare, work, blank, theirs))
    child.start()
    theirs.close()
    try:
        seconds = ours.recv()
    except EOFError:
        sys.exit(f"peers: {work.__name__} failed")
    child.join()
    return seconds


def run_bench(bench, scale, rounds, folder):
    """What bench says of the library and its floor, by the name of the operation."""
    path = folder / "bench.json"
    subprocess.run([bench, "--scale", str(scale), "--pairs", str(rounds), "--only",
                    ",".join(OURS.values()), "--folder", folder, "--json", path],
                   check=True, stdout=subprocess.DEVNULL)
    found = json.loads(path.read_text())
    return found["records"], {one["name"]: one for one in found["operations"]}


def tell(work, program, seconds, floor):
    print(f"| {work} | {program} | {seconds * 1e6:.2f} µs | {seconds / floor:.1f} |", flush=True)


def install():
    missing = []
    for module, package in PACKAGES.items():
        try:
            __import__(module)
        except ImportError:
            missing.append(package)
    if missing:
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", *missing], check=True)


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("bench", type=Path)
    asked.add_argument("--scale", type=float, default=1)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--folder", default=None)
    asked.add_argument("--install", action="store_true")
    asked = asked.parse_args()
    if asked.install:
        install()
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        folder = Path(name)
        bench = asked.bench.resolve()
        subprocess.run([bench, "--scale", str(asked.scale), "--make", folder], check=True)
        data = Data(folder)
        times = [[] for _ in WORKS]
        for _ in range(asked.rounds):
            for at, (_, _, prepare, work, blank) in enumerate(WORKS):
                times[at].append(measure(data, prepare, work, blank))
        data.clean()
        records, ours = run_bench(bench, asked.scale, asked.rounds, folder)
    print(f"{records} records, medians of {asked.rounds}, processor time of a record\n")
    print("| work | program | time | to the floor |\n|---|---|---:|---:|")
    for work, name in OURS.items():
        floor = ours[name]["floor_cpu"]
        tell(work, "the floor, C", floor, floor)
        tell(work, "libinnov", ours[name]["library_cpu"], floor)
        for (of, program, *_), seconds in zip(WORKS, times):
            if of == work:
                tell(work, program, statistics.median(seconds) / records, floor)


if __name__ == "__main__":
    main()
