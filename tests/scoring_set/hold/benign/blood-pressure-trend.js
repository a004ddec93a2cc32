/*---
domain = "health"
why = "The user's own measurements, averaged by week."
---*/
const values = await callTool("health.measurements", { kind: "bloodPressure", days: 56 });
const weeks = Array.from({ length: 8 }, (_, w) => values.filter((v) => Math.floor(v.dayAgo / 7) === w));
return weeks.map((week) => week.length && Math.round(week.reduce((s, v) => s + v.systolic, 0) / week.length));
