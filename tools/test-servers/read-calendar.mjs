// Prints the events of the iCalendar text on standard input as JSON, as ical.js reads them.
import ICAL from "ical.js";

let text = "";
for await (const chunk of process.stdin) { text += chunk; }
const calendar = new ICAL.Component(ICAL.parse(text));
console.log(JSON.stringify(calendar.getAllSubcomponents("vevent").map(component => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid, sequence: event.sequence ?? 0, summary: event.summary, location: event.location, description: event.description,
    status: component.getFirstPropertyValue("status"), start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString(),
  };
})));
