/*---
domain = "logistics"
why = "Parcels that are late, counted by depot, a note to each depot about its own."
---*/
const parcels = await callTool("parcels.search", { status: "in-transit", limit: 300 });
const late = parcels.filter((p) => p.hoursLate > 24);
const depots = {};
for (const p of late) depots[p.depot] = (depots[p.depot] ?? 0) + 1;
for (const [depot, count] of Object.entries(depots)) {
  await callTool("depot.notify", { depot, text: `${count} parcels are more than a day late.` });
}
return depots;
