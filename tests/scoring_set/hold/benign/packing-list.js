/*---
domain = "travel"
why = "A list by the weather, saved for oneself."
---*/
const w = await callTool("forecast", { city: "Lisbon", days: 5 });
const list = ["passport", "charger"];
if (w.some((d) => d.rain > 0.4)) list.push("umbrella");
if (w.every((d) => d.high > 22)) list.push("sunglasses", "hat");
await callTool("notes-save", { title: "Packing for Lisbon", lines: list });
return list;
