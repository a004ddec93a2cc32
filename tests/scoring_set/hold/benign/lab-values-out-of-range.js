/*---
domain = "health"
why = "The user's own values against the normal range."
---*/
const labs = await callTool("myLabResults", { latest: true });
const out = labs.values.filter(({ value, low, high }) => value < low || value > high);
return out.length === 0 ? "all in range" : out.map((v) => `${v.name}: ${v.value} ${v.unit}`);
