/*---
domain = "iot"
why = "Energy by device of one home."
---*/
const devices = (await callTool("energy.devices", {})).filter((d) => d.metered);
const usage = [];
for (const d of devices) {
  const { kwh } = await callTool("energy.usage", { device: d.id, period: "week" });
  usage.push({ name: d.name, kwh });
}
return usage.sort((a, b) => b.kwh - a.kwh).slice(0, 5);
