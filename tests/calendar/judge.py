"""Calendars as other programs read them: python3-icalendar and ical.js must agree with each other and
with what was put into the store.

Usage: judge.py INNOV

Two tests. A thousand random events between 2000 and 2050, in ten time zones and around the nights when
the clocks of Latvia change, are published from both stores. And an event lives: people register, it is
moved across the October change, called off; each sees what concerns them. TESTS_ROUNDS=N generates N
times as many events.

ical.js comes from the npm registry, as package-lock.json names it, by its hash.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from urllib.parse import unquote
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

import icalendar

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "support"))
from checks import Checks

EVENTS = 1000
RIGA = "Europe/Riga"
ZONES = [RIGA, "Europe/London", "America/New_York", "America/St_Johns", "Asia/Kolkata", "Asia/Kathmandu",
         "Asia/Tokyo", "Australia/Lord_Howe", "Pacific/Chatham", "Etc/UTC"]
ODD = ["BEGIN:VEVENT", "END:VCALENDAR", "; , : \\ \\n \\N", '"citāts"', "āčēģīķļņšūž" * 9, "😀" * 40,
       "a" * 75, "=1+1", "\u2028", "%0D%0A", "ATTENDEE:mailto:x@y.lv", "^n^'^^", "-"]
UTC = timezone.utc


# ---- The judges ----------------------------------------------------------------------------------

class Judges:
    """Both libraries, asked the same."""

    def __init__(self, checks, folder):
        self.checks, self.folder = checks, folder
        for name in ("package.json", "package-lock.json"):
            (folder / name).write_bytes((HERE / name).read_bytes())
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
                       cwd=folder, check=True, timeout=120)

    def by_javascript(self, path):
        done = subprocess.run(["node", HERE / "judge.mjs", self.folder / "node_modules/ical.js/dist/ical.js",
                               path], check=True, capture_output=True, text=True, timeout=120)
        return json.loads(done.stdout)

    def read(self, path, what):
        """What both say that the file holds."""
        python, javascript = by_python(path), self.by_javascript(path)
        self.checks(python.pop("same") and javascript.pop("same"), f"{what}: written again it is the same")
        if not self.checks(python == javascript, f"{what}: both judges read the same"):
            for one, other in zip(python["events"], javascript["events"]):
                if one != other:
                    print(one, other, sep="\n")
                    break
        return python


def zone_of(calendar, name):
    """The zone as the calendar itself describes it."""
    for zone in calendar.walk("VTIMEZONE"):
        if str(zone["TZID"]) == name:
            return zone.to_tz()
    raise KeyError(name)


def time_of(event, name, zones):
    if name not in event:
        return None
    value, zone = event[name].dt, str(event[name].params.get("TZID", ""))
    if not isinstance(value, datetime):
        return {"local": value.isoformat(), "zone": zone, "utc": None}
    local = value.replace(tzinfo=None)
    in_utc = zones[zone].localize(local, is_dst=True) if zone else local.replace(tzinfo=UTC)
    return {"local": local.isoformat(), "zone": zone, "utc": int(in_utc.timestamp())}


TEXT = re.compile(r"(SUMMARY|DESCRIPTION|LOCATION)(?:;LANGUAGE=([\w-]+))?:(.*)", re.S)


def texts_of(path):
    """The texts of each event, from its unfolded lines: python3-icalendar 4.0.3 undoes escapes twice, so
    that a backslash before an n becomes a line break."""
    found = []
    for line in icalendar.parser.Contentlines.from_ical(path.read_bytes()):
        if line == "BEGIN:VEVENT":
            found.append({})
        elif (text := TEXT.fullmatch(line)) and found:
            plain_text = re.sub(r"\\(.)", lambda one: "\n" if one[1] in "nN" else one[1], text[3])
            found[-1][text[1]] = [plain_text, text[2] or ""]
    return found


def plain(parameter):
    """RFC 6868, which python3-icalendar leaves to others."""
    return str(parameter).replace("^^", "\0").replace("^n", "\n").replace("^'", '"').replace("\0", "^")


def people_of(event, name):
    found = event.get(name, [])
    return [[str(one), plain(one.params.get("CN", "")), str(one.params.get("PARTSTAT", ""))]
            for one in (found if isinstance(found, list) else [found])]


def by_python(path):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    names = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
    zones = {name: zone_of(calendar, name) for name in names}
    events = [{"uid": str(event["UID"]), "sequence": int(event["SEQUENCE"]),
               "stamp": int(event["DTSTAMP"].dt.timestamp()), "status": str(event.get("STATUS", "")),
               "begin": time_of(event, "DTSTART", zones), "end": time_of(event, "DTEND", zones),
               "title": texts.get("SUMMARY"), "description": texts.get("DESCRIPTION"),
               "place": texts.get("LOCATION"), "url": str(event.get("URL", "")),
               "organiser": people_of(event, "ORGANIZER"), "attendees": people_of(event, "ATTENDEE")}
              for event, texts in zip(calendar.walk("VEVENT"), texts_of(path))]
    again = icalendar.Calendar.from_ical(calendar.to_ical())
    return {"method": str(calendar["METHOD"]), "events": events, "same": again == calendar}


# ---- The store -----------------------------------------------------------------------------------

class Lab:
    """A store by the command line."""

    def __init__(self, innov, folder, name):
        self.innov, self.folder, self.path = innov, folder, folder / name
        self.call("init", "--labels", "https://example.org/", "--language", "lv")

    def call(self, command, *arguments, ends=0):
        done = subprocess.run([self.innov, command, self.path, *arguments], capture_output=True, timeout=120)
        if done.returncode != ends:
            raise SystemExit(f"innov {command} {arguments}: {done.returncode} {done.stderr.decode()}")
        return done

    def calendar(self, name, *arguments):
        """The file of a calendar."""
        path = self.folder / name
        path.write_bytes(self.call("report", "event-calendar", *arguments, "--format", "ics").stdout)
        return path


# ---- Many events ---------------------------------------------------------------------------------

def change_nights():
    """The nights when the clocks of Latvia change, each hour of them."""
    for year in range(2003, 2050):
        for month in (3, 10):
            last = max(day for day in range(25, 32) if date(year, month, day).weekday() == 6)
            for minute in range(-120, 180, 30):
                yield datetime(year, month, last, 1, tzinfo=UTC) + timedelta(minutes=minute)


def random_text(source, most):
    parts = [source.choice(ODD) if source.random() < 0.5 else
             "".join(source.choice("abcdžāēŗ ,;:\\\"'") for _ in range(source.randint(1, 60)))
             for _ in range(source.randint(1, 4))]
    return " ".join("".join(parts).split(" "))[:most]


def random_events(count):
    source, nights = random.Random(2026), list(change_nights())
    for i in range(count):
        event = {"label": f"e{i:06d}", "title": random_text(source, 300), "place": random_text(source, 300),
                 "description": random_text(source, 2000) + "\n\n" + random_text(source, 2000),
                 "zone": source.choice(ZONES)}
        if i % 3 == 0:
            event["zone"], event["begin"] = RIGA, source.choice(nights)
        else:
            event["begin"] = datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=source.randrange(26_297_280))
        event["end"] = event["begin"] + timedelta(minutes=source.choice([30, 60, 240, 1440, 4320, 7]))
        if i % 5 == 4:
            event["begin"], event["end"] = event["begin"].date(), event["end"].date()
        yield event


def write_events(path, events):
    with open(path, "w", encoding="utf-8") as out:
        out.write('<ecosystem xmlns="urn:libinnov:0" revision="2" labels="https://example.org/" xml:lang="lv">\n')
        for event in events:
            out.write(f'<event id="{event["label"]}"><title xml:lang="lv">{escape(event["title"])}</title>'
                      "<kind>workshop</kind><status>announced</status>")
            if isinstance(event["begin"], datetime):
                out.write(f"<starts_at>{event['begin']:%Y-%m-%dT%H:%M:%SZ}</starts_at>"
                          f"<ends_at>{event['end']:%Y-%m-%dT%H:%M:%SZ}</ends_at><zone>{event['zone']}</zone>")
            else:
                out.write(f"<starts_on>{event['begin']}</starts_on><ends_on>{event['end']}</ends_on>")
            out.write(f'<place xml:lang="en">{escape(event["place"])}</place>'
                      f'<description xml:lang="lv">{escape(event["description"])}</description></event>\n')
        out.write("</ecosystem>\n")


def expected_time(time, zone, days=0):
    if not isinstance(time, datetime):
        return {"local": (time + timedelta(days=days)).isoformat(), "zone": "", "utc": None}
    local = time.astimezone(ZoneInfo(zone))
    if local.replace(fold=0).utcoffset() > local.replace(fold=1).utcoffset():  # the clocks show it twice
        zone, local = "", time
    return {"local": local.replace(tzinfo=None, fold=0).isoformat(), "zone": zone, "utc": int(time.timestamp())}


def judge_lines(checks, path, what):
    lines = path.read_bytes().split(b"\r\n")
    checks(lines[-1] == b"" and not any(b"\n" in line or b"\r" in line for line in lines), f"{what}: lines end as they should")
    checks(max(map(len, lines)) <= 75, f"{what}: no line is longer than 75 octets")
    checks(all(line.decode("utf-8") is not None for line in lines), f"{what}: no character is cut in two")


def judge_many(checks, judges, innov, folder, rounds):
    events = list(random_events(EVENTS * rounds))
    write_events(folder / "events.xml", events)
    files = []
    for name in ("many.innov", "many.xml"):
        lab = Lab(innov, folder, name)
        lab.call("import", folder / "events.xml")
        files.append(lab.calendar(name + ".ics", "made_at=2026-01-02T03:04:05Z"))
        judge_lines(checks, files[-1], name)
    checks(files[0].read_bytes() == files[1].read_bytes(), "both stores publish the same bytes")
    found = judges.read(files[0], "many events")
    checks(found["method"] == "PUBLISH" and len(found["events"]) == len(events), "every event is published")
    by_title = {(event["title"][0], event["begin"]["local"]): event for event in found["events"]}
    wrong = 0
    for event in events:
        begin, end = expected_time(event["begin"], event["zone"]), expected_time(event["end"], event["zone"], 1)
        read = by_title.get((event["title"], begin["local"]))
        right = read is not None and (read["begin"], read["end"]) == (begin, end) \
            and read["description"] == [event["description"], "lv"] and read["place"] == [event["place"], "en"] \
            and read["stamp"] == 1767323045 and not read["organiser"] and not read["attendees"]
        if not right and wrong < 3:
            print(event, read, sep="\n")
        wrong += not right
    checks(wrong == 0, f"{len(events)} events are read as they were meant ({wrong} are not)")
    checks(len({event["uid"] for event in found["events"]}) == len(events), "each has a UID of its own")


# ---- The life of one -----------------------------------------------------------------------------

class Life:
    """An event of both stores, and what is sent of it."""

    def __init__(self, checks, judges, lab):
        self.checks, self.judges, self.lab, self.sent = checks, judges, lab, 0

    def see(self, record, method, **expected):
        """The one entry of a calendar; what is expected of it is compared."""
        self.sent += 1
        arguments = [f"record={record}"] if record else []
        what = f"{self.lab.path.name}, {self.sent}: {method} of {record}"
        found = self.judges.read(self.lab.calendar(f"{self.lab.path.name}.{self.sent}.ics", *arguments), what)
        self.checks(found["method"] == method and len(found["events"]) == 1, f"{what}: {found['method']}")
        for name, value in expected.items():
            one = found["events"][0][name]
            self.checks(one == value, f"{what}: {name} is {one}, not {value}")
        return found["events"][0]

    def register(self, email):
        answer = json.loads(self.lab.call("run", "register", "event=e", f"name=Jānis \"J\" Bērziņš; x", f"email={email}",
                                          "received_at=2026-10-01T10:00:00Z", "--format", "json").stdout)
        return answer["rows"][0]["registration"]

    def set(self, record, *values):
        self.lab.call("set", record, *values)


def at(local, zone=RIGA):
    moment = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    return {"local": local, "zone": zone, "utc": int(moment.timestamp())}


def judge_refusals(checks, lab):
    """Only a calendar is written as one."""
    for report, words in (("money", b"no calendar"), ("all", b"expected one of"), ("nothing", b"no report")):
        done = lab.call("report", report, "--format", "ics", "--lang", "en", ends=2)
        checks(words in done.stderr and not done.stdout, f"the report {report} as a calendar: {done.stderr}")


def begin_life(lab):
    lab.call("put", "institution", "id=vk", "name=Valsts kanceleja", "kind=state_chancellery", "status=active",
             "email=vk@example.lv")
    lab.call("put", "event", "id=e", "title=Hakatons", "title@en=Hackathon", "kind=workshop",
             "status=registration_open", "starts_at=2026-10-24T06:00:00Z", "ends_at=2026-10-26T13:00:00Z",
             "zone=Europe/Riga", "capacity=1", "waitlist=true", "organiser=vk", "contact_email=anna+hak@example.lv")


def judge_invitation(life):
    first, second = life.register("jānis?x@example.lv"), life.register("ilze@example.lv")
    person = ["mailto:jānis?x@example.lv", 'Jānis "J" Bērziņš; x']
    told = life.see(first, "REQUEST", sequence=0, status="CONFIRMED", begin=at("2026-10-24T09:00:00"),
                    end=at("2026-10-26T15:00:00"), title=["Hakatons", "lv"],
                    organiser=[["mailto:anna+hak@example.lv", "Valsts kanceleja", ""]])
    shown = told["attendees"][0]
    life.checks([unquote(shown[0]), shown[1], shown[2]] == [*person, "ACCEPTED"] and len(told["attendees"]) == 1,
                f"one attendee is invited: {told['attendees']}")
    waiting = life.see(second, "REQUEST", uid=told["uid"])
    life.checks([one[2] for one in waiting["attendees"]] == ["TENTATIVE"], "who waits is told so")
    life.see("event:e", "PUBLISH", uid=told["uid"], attendees=[],
             organiser=[["mailto:vk@example.lv", "Valsts kanceleja", ""]])
    return told, first, second


def judge_update(life, told, first):
    """An hour later, and to Sunday: over the end of summer time."""
    life.set("event:e", "starts_at=2026-10-25T07:00:00Z")
    life.set("event:e", "description=Ņemiet līdzi datoru.")
    life.see(first, "REQUEST", uid=told["uid"], sequence=1, begin=at("2026-10-25T09:00:00"))
    life.lab.call("undo")
    life.set("event:e", "place=Cēsis", "sequence=0")
    life.see(first, "REQUEST", uid=told["uid"], sequence=2, place=["Cēsis", "lv"])


def judge_cancellation(life, told, first, second):
    life.lab.call("run", "cancel-registration", f"registration={first}")
    left = life.see(first, "CANCEL", uid=told["uid"], sequence=3, status="")
    life.checks([one[2] for one in left["attendees"]] == ["DECLINED"], "one attendee, who declined, is told")
    moved_up = life.see(second, "REQUEST", uid=told["uid"], sequence=3)
    life.checks([one[2] for one in moved_up["attendees"]] == ["ACCEPTED"], "who moved up is told")
    again = life.register("jānis?x@example.lv")
    back = life.see(again, "REQUEST", uid=told["uid"], sequence=3)
    life.checks([one[2] for one in back["attendees"]] == ["TENTATIVE"], "who comes back counts as later")
    life.lab.call("move", "event:e", "cancelled", "--reason", "slimība")
    for record in (second, again):
        life.see(record, "CANCEL", uid=told["uid"], sequence=4, status="CANCELLED")
    life.see("event:e", "PUBLISH", uid=told["uid"], sequence=3, status="CANCELLED")


def judge_journey(life, innov, folder, told):
    """The same elsewhere: converted, and exported into a store of another identity."""
    other = folder / f"other-{life.lab.path.name}{'.xml' if life.lab.path.suffix == '.innov' else '.innov'}"
    subprocess.run([innov, "convert", life.lab.path, other], check=True, capture_output=True, timeout=60)
    life.lab.call("export", folder / "all.xml", "--view", "full")
    fresh = Lab(innov, folder, f"fresh-{life.lab.path.name}")
    fresh.call("import", folder / "all.xml")
    for path in (other, fresh.path):
        life.lab.path = path
        life.see("event:e", "PUBLISH", uid=told["uid"], sequence=3, status="CANCELLED")
    fresh.call("set", "event:e", "title=Cits")
    life.see("event:e", "PUBLISH", uid=told["uid"], sequence=4, title=["Cits", "lv"])
    fresh.call("import", folder / "all.xml")
    life.see("event:e", "PUBLISH", uid=told["uid"], sequence=5, title=["Hakatons", "lv"])


def main(innov):
    checks, rounds = Checks(), int(os.environ.get("TESTS_ROUNDS", "1"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        judges = Judges(checks, folder)
        judge_many(checks, judges, innov, folder, rounds)
        for file in ("life.innov", "life.xml"):
            life = Life(checks, judges, Lab(innov, folder, file))
            judge_refusals(checks, life.lab)
            begin_life(life.lab)
            told, first, second = judge_invitation(life)
            judge_update(life, told, first)
            judge_cancellation(life, told, first, second)
            judge_journey(life, innov, folder, told)
    checks.finish()


main(*sys.argv[1:])
