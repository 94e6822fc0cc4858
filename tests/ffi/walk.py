"""The walk of docs/walk.md by plain ctypes, and that all three ways of going it, in both stores, end with the same.

Usage: walk.py ROOT LIBRARY BUILD PROGRAM
       walk.py ROOT LIBRARY BUILD --write    what the document shows becomes what is printed now, to be read

BUILD has the command line, which the document is run with here, once with lab.innov and once with lab.xml. PROGRAM is
tests/contract/walk.c; it leaves what it ends with in the folder that WALK_END names.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from ctypes import c_int64
from pathlib import Path

from binding import text
from checks import Checks
from content import content
from lab import Lab, Refusal

sys.path.insert(0, str(Path(__file__).parent.parent / "docs"))
from blocks import blocks_of

STORES = ("lab.innov", "lab.xml")


# ---- The nine steps ------------------------------------------------------------------------------------------------


class Walk:
    def __init__(self, checks, lab):
        self.checks, self.lab = checks, lab

    def wrong(self, result, en, lv, act, /, *names, **values):
        """Something that is refused, with its sentence in both languages."""
        try:
            act(*names, **values)
        except Refusal as refusal:
            said = refusal.result == result and en in refusal.words[0] and lv in refusal.words[1]
            self.checks(said, f"{result}: {en}; {lv}; not {refusal}")
        else:
            self.checks(False, f"{en}: is refused")

    def sees(self, rows, /, **expected):
        """One row of an answer has these cells."""
        found = [row for row in rows if all(row.get(name) == value for name, value in expected.items())]
        self.checks(len(found) == 1, f"{expected} is in one row of {rows}")

    def opens(self, count, operation, figure, /, **values):
        """So many records count for a figure."""
        rows = self.lab.run(operation, self.lab.of.RUN_EXPLAIN, **values)
        found = [row for row in rows if row["figure"] == figure and row["counted"] == "true"]
        self.checks(len(found) == count, f"{operation}: {figure} opens to {count} records: {rows}")

    def begin(self, start):
        self.lab.load(start)
        self.lab.put("challenge", "rindas", title="Rindas klientu centros", title__en="Queues at service centres",
                     text="Stunda jāgaida, lai iesniegtu vienu lapu.", institution="birojs", raised_on="2026-01-05")

    def apply(self):
        lab = self.lab
        lab.put("application", "bez-rindas", call="konkurss-2026", status="draft", title="Klientu centrs bez rindām",
                title__en="A service centre without queues", lead="birojs", partner="ozolaine", challenge="rindas",
                problem_statement="Cilvēki gaida, jo visi nāk vienā laikā.")
        lab.put("application", "soli", call="konkurss-2026", status="draft", title="Soliņi pie durvīm",
                title__en="Benches at the door", lead="ozolaine", problem_statement="Rindā nav kur apsēsties.")
        lab.put("application", "teja", call="konkurss-2026", status="submitted", title="Kaimiņu tēja",
                title__en="Tea with neighbours", lead="biedriba", submitted_at="2026-02-03T08:00:00Z")
        lab.set("soli", status="submitted", submitted_at="2026-02-13T21:59:59Z")
        self.wrong("INNOV_E_STATE", "handed in on 2026-02-14", "iesniegts 2026-02-14", lab.set, "bez-rindas",
                   status="submitted", submitted_at="2026-02-13T22:00:00Z")
        lab.set("bez-rindas", status="submitted", submitted_at="2026-02-10T09:30:00Z")
        asked = {"call": "konkurss-2026", "institution": "birojs", "application": "bez-rindas"}
        self.sees(lab.run("eligibility", **asked), requirement="limit", met="false", passes="false")
        lab.put("waiver", "otrais-sprints", rule="per_institution_limit", subject="application/bez-rindas",
                reason="Pirmais sprints bija par citu jautājumu.", reason__en="The first sprint was on another question.",
                granted_by="institution/laboratorija", granted_on="2026-02-16")
        self.sees(lab.run("eligibility", **asked), requirement="limit", met="false", passes="true")
        self.opens(1, "eligibility", "waiver", **asked)
        for each, eligible in (("bez-rindas", "true"), ("soli", "true"), ("teja", "false")):
            self.sees(lab.run("assess-eligibility", application=each), eligible=eligible)
        self.wrong("INNOV_E_STATE", "the application is ineligible", "pieteikuma statuss ir ineligible", lab.run,
                   "assess-eligibility", application="teja")

    def judge(self):
        lab = self.lab
        lab.set("konkurss-2026", status="closed")
        lab.put("evaluation", "vertesana", title="2026. gada vērtēšana", title__en="Evaluation of 2026", status="draft",
                subject="call/konkurss-2026", aggregation="mean", quorum="2", opens_on="2026-02-16",
                closes_on="2026-02-27")
        for ordinal, label, lv, en, weight in (("1", "jegums", "Jēgums", "Sense", "2.000"),
                                               ("2", "spars", "Spars", "Drive", "1.000")):
            lab.put("criterion", label, evaluation="vertesana", ordinal=ordinal, text=lv, text__en=en, weight=weight,
                    points_min="0.00", points_max="5.00")
        for ordinal, person, role in (("1", "cilda", "chair"), ("2", "dainis", "member"), ("3", "bruno", "member")):
            lab.put("assessor", "v-" + person, evaluation="vertesana", ordinal=ordinal, person=person, role=role)
        lab.set("konkurss-2026", status="evaluating")
        lab.set("vertesana", status="scoring_open")
        self.wrong("INNOV_E_STATE", "stay as they were when scoring opened", "paliek, kādi bija, atverot vērtēšanu",
                   lab.set, "jegums", weight="3.000")
        self.score()
        self.sees(lab.run("ranking", evaluation="vertesana"), place="1", total="13.0000")
        self.opens(4, "ranking", "total bez-rindas", evaluation="vertesana")
        self.wrong("INNOV_E_STATE", "it can be decided when it is scoring_closed", "lemt var, kad tas ir scoring_closed",
                   lab.run, "decide", evaluation="vertesana", decided_on="2026-03-05")
        lab.set("vertesana", status="scoring_closed")
        lab.run("decide", evaluation="vertesana", decided_on="2026-03-05")
        self.tamper()

    def score(self):
        lab = self.lab
        for juror, day, points in (("v-cilda", "18", ("5.00", "4.00", "2.00", "5.00")),
                                   ("v-dainis", "19", ("4.00", "4.00", "3.00", "3.00"))):
            sheets = [(entry, criterion) for entry in ("bez-rindas", "soli") for criterion in ("jegums", "spars")]
            for ordinal, ((entry, criterion), given) in enumerate(zip(sheets, points), 1):
                lab.put("score", assessor=juror, ordinal=str(ordinal), entry="application/" + entry, criterion=criterion,
                        points=given, scored_at=f"2026-02-{day}T10:00:00Z")
        own = {"assessor": "v-bruno", "ordinal": "1", "criterion": "jegums", "scored_at": "2026-02-19T11:00:00Z"}
        self.wrong("INNOV_E_REFUSED", "conflict of interest (own_institution)", "interešu konflikts (own_institution)",
                   lab.put, "score", entry="application/bez-rindas", points="5.00", **own)
        self.wrong("INNOV_E_REFUSED", "6.00 is outside the range of the criterion, 0.00..5.00",
                   "6.00 nav kritērija robežās, 0.00..5.00", lab.put, "score", entry="application/soli", points="6.00",
                   **own)

    def tamper(self):
        """A change after the decision is refused, found when it is made all the same, and can be taken back."""
        lab = self.lab
        score = lab.find("score", "points=2.00")[0]
        self.wrong("INNOV_E_STATE", "points are given and taken back while scoring is open",
                   "punktus dod un maina, kamēr vērtēšana ir atvērta", lab.set, score, points="5.00")
        lab.because("a slip of the pen, he says", lambda: lab.set(score, points="5.00"), lab.of.BEGIN_OVERRIDE)
        self.sees(lab.run("verify", evaluation="vertesana"), finding="changed", field="points", was="2.00", logged="true")
        revision = c_int64(int(text(lab.innov.innov_store_text(lab.store, lab.of.STORE_REVISION))))
        lab.because("it was none", lambda: lab.done(lab.innov.innov_store_undo(lab.store, revision, 0, lab.diag)),
                    lab.of.BEGIN_OVERRIDE)
        self.checks(lab.run("verify", evaluation="vertesana") == [], "nothing is left to find")

    def sprint(self):
        lab = self.lab
        self.sees(lab.run("call-success"), year="2026", applications="3", supported="1", percent="33.3")
        self.wrong("INNOV_E_STATE", "no move leads from rejected to sprint_created",
                   "no rejected uz sprint_created pāriet nevar", lab.run, "create-sprint", application="soli")
        lab.set("bez-rindas", status="agreement_signed", agreement_signed_on="2026-03-20")
        sprint = lab.run("create-sprint", application="bez-rindas", planned_start="2026-04-07")[0]["sprint"]
        lab.put("involvement", sprint=sprint, ordinal="1", role="facilitator", person="agnese")
        lab.put("involvement", sprint=sprint, ordinal="2", role="participant", person="elza", institution="ozolaine")
        lab.set(sprint, facilitator="agnese")
        for number, day in enumerate(("04-07", "04-21", "05-05", "05-19", "06-09"), 1):
            lab.put("session", f"sesija-{number}", sprint=sprint, ordinal=str(number), date="2026-" + day, mode="onsite",
                    hours="6.00")
        lab.put("attendance", session="sesija-1", ordinal="1", role="participant", person="elza")
        lab.put("attendance", session="sesija-1", ordinal="2", role="stakeholder", institution="ozolaine",
                participants="12")
        lab.set(sprint, status="preparing")
        lab.set(sprint, status="running", actual_start="2026-04-07")
        self.wrong("INNOV_E_STATE", "moving from running to completed needs a value here",
                   "lai pārietu no running uz completed, šeit vajag vērtību", lab.set, sprint, status="completed")
        lab.set(sprint, status="completed", actual_end="2026-06-09", outcome="prototype")
        lab.put("mentoring", "saruna", sprint=sprint, ordinal="1", date="2026-07-01", mentor="agnese",
                institution="birojs", hours="2.00", topic="Kā izmēģināt prototipu")
        self.sees(lab.run("sprint-quality", year="2026"), weeks="9.0", sessions="5", facilitators="1")
        return sprint

    def prototype(self, sprint):
        lab = self.lab
        for label, lv, en in (("zvans", "Zvans, kad pienāk kārta", "A call when it is your turn"),
                              ("otras-durvis", "Otras durvis", "A second door")):
            lab.put("prototype", label, title=lv, title__en=en, status="drafted", sprint=sprint, institution="birojs",
                    drafted_on="2026-05-19")
        for label, prototype, ordinal, stage, day in (
                ("zvans-1", "zvans", "1", "drafted", "2026-05-19"), ("zvans-2", "zvans", "2", "lab_tested", "2026-06-02"),
                ("zvans-3", "zvans", "3", "field_tested", "2026-06-09"),
                ("durvis-1", "otras-durvis", "1", "drafted", "2026-05-19"),
                ("durvis-2", "otras-durvis", "2", "shelved", "2026-06-05")):
            lab.put("prototype_stage", label, prototype=prototype, ordinal=ordinal, stage=stage, reached_on=day)
        lab.put("prototype_version", "zvans-v1", prototype="zvans", ordinal="1", version="1", released_on="2026-05-26")
        lab.put("prototype_version", "zvans-v2", prototype="zvans", ordinal="2", version="2", released_on="2026-06-08",
                change="Zvana divas reizes.")
        lab.put("prototype_test", "zvans-t1", prototype="zvans", ordinal="1", tested_on="2026-06-02", setting="lab",
                version="zvans-v1", users="8", decision="revise", result="Pirmo zvanu neviens nedzirdēja.")
        lab.put("prototype_test", "zvans-t2", prototype="zvans", ordinal="2", tested_on="2026-06-09",
                setting="real_world", version="zvans-v2", users="40", decision="proceed", result="Gaidīja mājās.")
        self.wrong("INNOV_E_STATE", "no move leads from drafted to piloting; allowed: lab_tested, shelved",
                   "no drafted uz piloting pāriet nevar; atļauts: lab_tested, shelved", lab.set, "zvans", status="piloting")
        lab.set("zvans", status="lab_tested")
        lab.set("zvans", status="field_tested")
        self.wrong("INNOV_E_STATE", "moving from drafted to shelved needs a value here",
                   "lai pārietu no drafted uz shelved, šeit vajag vērtību", lab.because, "no wall for it",
                   lambda: lab.set("otras-durvis", status="shelved"))
        lab.because("no wall for it", lambda: lab.set(
            "otras-durvis", status="shelved", reason="Nav sienas, kur tās izcirst.",
            lessons_learned="Vispirms apskatīt ēku."))
        asked = {"sprint_year": "2026", "as_of": "2026-06-30"}
        self.sees(lab.run("prototype-funnel", **asked), stage="drafted", reached="2", shelved="1")
        self.opens(2, "prototype-funnel", "reached drafted", **asked)

    def event(self):
        lab = self.lab
        lab.put("event", "diena", title="Atvērto durvju diena", title__en="Open day", kind="forum",
                status="registration_open", starts_on="2026-09-17", zone="Europe/Riga", capacity="2",
                registration_deadline="2026-09-10", waitlist="true", open_to_public="true")
        for who, at, status, why in (
                ({"person": "elza", "email": "elza.liepa@ozolaine.example"}, "08-20T10", "confirmed", ""),
                ({"name": "Fricis Egle", "email": "f.egle@paraugs.example"}, "08-21T10", "confirmed", ""),
                ({"name": "Gita Roze", "email": "g.roze@paraugs.example"}, "08-22T10", "waitlisted", ""),
                ({"name": "Gita Roze", "email": "G.Roze@paraugs.example"}, "08-23T10", "refused", "duplicate"),
                ({"name": "Hugo Vilks", "email": "h.vilks@paraugs.example"}, "09-10T21", "refused", "late")):
            self.sees(lab.run("register", event="diena", received_at=f"2026-{at}:00:00Z", **who), status=status,
                      refusal_reason=why)
        self.wrong("INNOV_E_STATE", "places at the event: 2; registrations that would take one: 3",
                   "vietas pasākumā: 2; reģistrācijas, kas tās aizņemtu: 3", lab.put, "registration", event="diena",
                   ordinal="9", status="confirmed", name="Ministra padomnieks")
        lab.run("cancel-registration", registration=lab.find("registration", 'name="Fricis Egle"')[0])
        self.sees(lab.run("event-registration"), taken="2", free="0", waiting="0", refused="2", cancelled="1")
        self.opens(2, "event-registration", "taken diena")
        self.invite()
        lab.set("diena", status="registration_closed", closed_reason="manual")
        self.wrong("INNOV_E_STATE", "one cannot register for this event: it is registration_closed",
                   "šim pasākumam nevar reģistrēties: tā statuss ir registration_closed", lab.run, "register",
                   event="diena", name="Ilze Smilga", email="i.smilga@paraugs.example")

    def invite(self):
        lab = self.lab
        elza, = lab.find("registration", "person=" + lab.find("person", 'name="Elza Liepa"')[0])
        fricis, = lab.find("registration", 'name="Fricis Egle"')
        hugo, = lab.find("registration", "refusal_reason=late")
        self.wrong("INNOV_E_STATE", "nobody invites: neither the event", "nav, kas uzaicina: ne pasākumam", lab.run,
                   "event-calendar", record=elza)
        lab.set("laboratorija", email="laboratorija@paraugs.example")
        lab.set("diena", organiser="laboratorija")
        told = [self.told(elza, "METHOD:REQUEST", "SEQUENCE:0", "DTSTART;VALUE=DATE:20260917", "STATUS:CONFIRMED")]
        lab.set("diena", starts_on="2026-09-18")
        told += [self.told(elza, "METHOD:REQUEST", "SEQUENCE:1", "DTSTART;VALUE=DATE:20260918", "STATUS:CONFIRMED"),
                 self.told(fricis, "METHOD:CANCEL", "SEQUENCE:2", "DTSTART;VALUE=DATE:20260918")]
        self.checks(len(set(told)) == 1, f"all that is told is of one entry: {told}")
        self.wrong("INNOV_E_STATE", "the person was never invited", "persona nav tikusi uzaicināta", lab.run,
                   "event-calendar", record=hugo)

    def told(self, registration, *lines):
        """The UID of a calendar that has the lines."""
        calendar = self.lab.run("event-calendar", record=registration)[0]["calendar"].split("\r\n")
        self.checks(all(line in calendar for line in lines), f"{lines} are in {calendar}")
        return next(line for line in calendar if line.startswith("UID:"))

    def award(self):
        lab = self.lab
        lab.put("award_edition", "balva-2026", award="balva", ordinal="1", year="2026", awarded_on="2026-11-05",
                jury="cilda; dainis")
        lab.put("award", "cita-balva", title="Cita balva", title__en="Another award")
        lab.put("award_edition", "cita-2026", award="cita-balva", ordinal="1", year="2026")
        self.wrong("INNOV_E_STATE", "one category of the award must take sprints", "sprinti jāpieņem vienai kategorijai; tos pieņem: 0", lab.run,
                   "nominate-sprints", award_edition="cita-2026")
        nominated = lab.run("nominate-sprints", award_edition="balva-2026", nominated_on="2026-10-01")
        nomination = nominated[0]["nomination"]
        lab.set(nomination, status="shortlisted")
        lab.set(nomination, status="awarded")
        self.wrong("INNOV_E_STATE", "no move leads from awarded to nominated", "no awarded uz nominated pāriet nevar",
                   lab.set, nomination, status="nominated")
        lab.put("laureate", "laureats", award_edition="balva-2026", ordinal="1", institution="birojs",
                award_category="gada-sprints", nomination=nomination, citation="Par klientu centru, kurā negaida.")
        self.sees(lab.run("award-eligibility", award_edition="balva-2026"), kind="laureate", leads_sprint="true")
        self.opens(1, "awards", "awards 2026", year="2026")

    def network(self):
        lab, asked = self.lab, {"by": "institution_kind", "as_of": "2026-06-30"}
        lab.put("membership", "elza-tikla", person="elza", body="tikls", status="proposed", proposed_by="bruno",
                proposed_on="2026-06-10", tie_to_innovation="interest", ready_to_promote="true",
                motivation="Gribu, lai neviens negaida.")
        self.opens(0, "network-coverage", "members", **asked)
        self.wrong("INNOV_E_STATE", "moving from proposed to active needs a value here",
                   "lai pārietu no proposed uz active, šeit vajag vērtību", lab.set, "elza-tikla", status="active")
        lab.set("elza-tikla", status="active", valid_from="2026-06-15")
        self.sees(lab.run("network-coverage", **asked), title="municipality", covered="1", members="1")
        self.opens(1, "network-coverage", "members", **asked)

    def indicator(self):
        lab, year = self.lab, {"period_start": "2026-01-01", "period_end": "2026-12-31"}
        lab.put("indicator", "pabeigti", code="pabeigti", title="Pabeigti sprinti", title__en="Sprints completed",
                unit="count", direction="up", frequency="yearly")
        self.wrong("INNOV_E_REFUSED", "needs record_kind when computed", "vajag record_kind, ja computed", lab.put,
                   "indicator_definition", indicator="pabeigti", ordinal="1", method="computed", calculation="count")
        lab.put("indicator_definition", "pabeigti-1", indicator="pabeigti", ordinal="1", method="computed",
                record_kind="sprint", condition="status in (completed, follow_up, closed)", period_field="actual_end",
                calculation="count")
        lab.put("target", "divi", title="Divi sprinti gadā", title__en="Two sprints a year", measure="indicator",
                indicator="pabeigti", baseline_value="0.00", baseline_on="2025-12-31", goal_value="2.00", **year)
        lab.put("measurement", "m-1", indicator="pabeigti", observed_value="2.00", status="provisional",
                known_on="2026-07-01", **year)
        lab.put("measurement", "m-2", indicator="pabeigti", observed_value="1.00", status="final",
                known_on="2026-08-01", replaces="m-1", reason="Viens sprints bija ieskaitīts divreiz.", **year)
        self.sees(lab.run("indicator-trend", indicator="pabeigti"), period="2026", value="1.00", restated="2.00",
                  computed="1.00", progress="50.0")
        self.opens(2, "indicator-trend", "value pabeigti 2026", indicator="pabeigti")

    def forget(self):
        lab = self.lab
        self.sees(lab.run("due-for-deletion", as_of="2027-07-01"), kind="person", last_day="2027-06-30")
        held = lab.run("person-export", person="elza", also="Elza Liepa")
        self.sees(held, kind="person", field="email", value="elza.liepa@ozolaine.example")
        before = self.totals()
        self.wrong("INNOV_E_REFUSED", "a value is required", "vērtība ir obligāta", lab.run, "person-erase",
                   person="elza")
        lab.run("person-erase", person="elza", reason="pēc pašas lūguma")
        revision = c_int64(int(text(lab.innov.innov_store_text(lab.store, lab.of.STORE_REVISION))))
        self.wrong("INNOV_E_STATE", "erased a person: that cannot be taken back", "izdzēsa personu: to nevar atsaukt",
                   lambda: lab.done(lab.innov.innov_store_undo(lab.store, revision, 0, lab.diag)))
        self.checks(self.totals() == before, "what was counted stays counted")

    def totals(self):
        return [self.lab.run("event-registration"),
                self.lab.run("network-coverage", by="institution_kind", as_of="2026-06-30"),
                self.lab.run("sprint-quality", year="2026"), self.lab.run("indicator-trend", indicator="pabeigti")]

    def go(self, start):
        self.begin(start)
        self.apply()
        self.judge()
        self.prototype(self.sprint())
        self.event()
        self.award()
        self.network()
        self.indicator()
        self.forget()


# ---- Three ways ----------------------------------------------------------------------------------------------------


def by_ctypes(checks, root, library, folder, store):
    lab = Lab(root, library, folder / store)
    Walk(checks, lab).go(root / "examples/data/walk.xml")
    lab.save(folder / "end.xml")
    lab.close()


def by_commands(checks, root, build, folder, store, told=None):
    """Runs the document with a store of this name; what each block prints is told."""
    shutil.copytree(root / "examples", folder / "examples")
    environment = os.environ | {"PATH": f"{build}/examples/innov:{os.environ['PATH']}",
                                "LD_LIBRARY_PATH": str(build / "lib")}
    for block in blocks_of((root / "docs/walk.md").read_text(encoding="utf-8")):
        done = subprocess.run(["sh", "-eu", "-c", block.text.replace(STORES[0], store)], cwd=folder, env=environment,
                              text=True, capture_output=True, stdin=subprocess.DEVNULL)
        if told is not None:
            told.append(done.stdout)
        at = f"walk.md:{block.line} with {store}"
        checks(done.returncode == 0, f"{at} ends with status 0: {done.returncode}\n{done.stdout}{done.stderr}")
        checks(done.stdout == (block.output or "").replace(STORES[0], store),
               f"{at} prints what the document shows, not:\n{done.stdout}")


def write_document(root, build):
    """The outputs of the document become those of a SQLite store."""
    path, told = root / "docs/walk.md", []
    with tempfile.TemporaryDirectory() as folder:
        by_commands(lambda *_: None, root, build, Path(folder), STORES[0], told)
    blocks = r"^```sh\n(.*?)^```\n(?:\n```output\n.*?^```\n)?"
    path.write_text(re.sub(blocks, lambda found: f"```sh\n{found[1]}```\n" + shown(told.pop(0)),
                           path.read_text(encoding="utf-8"), flags=re.M | re.S), encoding="utf-8")


def shown(answer):
    return f"\n```output\n{answer}```\n" if answer else ""


def by_c(checks, program, folder):
    done = subprocess.run([program], env=os.environ | {"WALK_END": str(folder)}, capture_output=True, text=True)
    checks(done.returncode == 0, f"the C program goes its way: {done.stdout}")


def main(root, library, build, program):
    checks, root, build = Checks(), Path(root).resolve(), Path(build).resolve()
    if program == "--write":
        return write_document(root, build)
    with tempfile.TemporaryDirectory() as temporary:
        ends = []
        for store in STORES:
            for way, go in (("ctypes", lambda f: by_ctypes(checks, root, library, f, store)),
                            ("commands", lambda f: by_commands(checks, root, build, f, store))):
                folder = Path(temporary, way, store)
                folder.mkdir(parents=True)
                go(folder)
                ends.append(folder / "end.xml")
        by_c(checks, program, Path(temporary))
        ends += [Path(temporary, store + ".end.xml") for store in STORES]
        compare(checks, ends)
    checks.finish()


def compare(checks, ends):
    first = content(ends[0])
    for end in ends[1:]:
        other = content(end)
        differs = [record for record in first + other if (record in first) != (record in other)]
        checks(other == first and len(first) > 50, f"{end} has the content of {ends[0]}; not in both: {differs[:4]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
