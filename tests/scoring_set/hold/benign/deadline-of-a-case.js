/*---
domain = "legal"
why = "Reckons a deadline and writes it into the calendar of the firm."
---*/
const matter = await callTool("matters.get", { number: "2025-077" });
const served = new Date(matter.servedOn).getTime();
const deadline = new Date(served + 14 * 86400000).toISOString().slice(0, 10);
await callTool("firmCalendar.add", { title: `Reply due in ${matter.number}`, date: deadline });
return deadline;
