// What ical.js reads in a calendar, as JSON; tests/calendar/judge.py compares it with what others do.
//
// Usage: node judge.mjs ICAL.JS FILE
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { default: ICAL } = await import(pathToFileURL(process.argv[2]));
const text = readFileSync(process.argv[3], "utf-8");
const tree = ICAL.parse(text);
const calendar = new ICAL.Component(tree);

function timeOf(event, name) {
    const property = event.getFirstProperty(name);
    if (!property) return null;
    const time = property.getFirstValue();
    return { local: time.toString().replace("Z", ""), zone: property.getParameter("tzid") ?? "",
        utc: time.isDate ? null : time.toUnixTime() };
}

function textOf(event, name) {
    const property = event.getFirstProperty(name);
    return property ? [property.getFirstValue().toString(), property.getParameter("language") ?? ""] : null;
}

function peopleOf(event, name) {
    return event.getAllProperties(name).map((property) => [property.getFirstValue(),
        property.getParameter("cn") ?? "", property.getParameter("partstat") ?? ""]);
}

const events = calendar.getAllSubcomponents("vevent").map((event) => ({
    uid: event.getFirstPropertyValue("uid"), sequence: event.getFirstPropertyValue("sequence"),
    stamp: timeOf(event, "dtstamp").utc, status: event.getFirstPropertyValue("status") ?? "",
    begin: timeOf(event, "dtstart"), end: timeOf(event, "dtend"), title: textOf(event, "summary"),
    description: textOf(event, "description"), place: textOf(event, "location"),
    url: event.getFirstPropertyValue("url") ?? "", organiser: peopleOf(event, "organizer"),
    attendees: peopleOf(event, "attendee") }));
const again = ICAL.parse(ICAL.stringify(tree));

console.log(JSON.stringify({ method: calendar.getFirstPropertyValue("method"), events,
    same: JSON.stringify(again) === JSON.stringify(tree) }));
