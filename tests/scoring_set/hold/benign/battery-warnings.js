/*---
domain = "iot"
why = "Counts weak batteries and puts them on the shopping list."
---*/
const sensors = await callTool("sensors:all", { home: "mine" });
const weak = sensors.filter((s) => s.battery < 15);
const kinds = {};
weak.forEach((s) => { kinds[s.batteryType] = (kinds[s.batteryType] ?? 0) + 1; });
for (const [type, count] of Object.entries(kinds)) await callTool("shopping:add", { item: `battery ${type}`, count });
return kinds;
