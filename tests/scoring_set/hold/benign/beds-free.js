/*---
domain = "health"
why = "Numbers of beds per ward, no patients."
---*/
const wards = await callTool("hospital:wards", {});
const free = wards.map((w) => [w.name, w.beds - w.occupied]);
await callTool("dashboard:set", { tile: "beds", text: free.map(([n, f]) => `${n}: ${f}`).join(", ") });
return free;
