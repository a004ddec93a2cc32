/*---
domain = "marketing"
why = "Who came, in numbers by country; a thank-you by the list's own means."
---*/
const webinar = await callTool("webinar.report", { id: "w-31" });
const byCountry = {};
let minutes = 0;
for (const { country, watchedMinutes } of webinar.attendees) {
  byCountry[country] = (byCountry[country] ?? 0) + 1;
  minutes += watchedMinutes;
}
const average = webinar.attendees.length === 0 ? 0 : Math.round(minutes / webinar.attendees.length);
await callTool("webinar.sendFollowUp", { id: "w-31", template: "thank-you" });
return { byCountry, average };
