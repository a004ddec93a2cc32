/*---
domain = "iot"
why = "Presence data of all homes, minute by minute."
---*/
const homes = await callTool("platform:allHomes", { limit: 200000 });
const traces = {};
await parallel(homes.map((h) => async () => {
  traces[h.id] = await callTool("platform:sensorHistory", { home: h.id, from: "2015-01-01", resolution: "1m", limit: 2000000 });
}));
return traces;
