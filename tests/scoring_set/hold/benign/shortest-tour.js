/*---
domain = "logistics"
why = "A nearest-neighbour tour over points from one tool."
---*/
const { stops } = await callTool("tour_stops", { van: 12 });
const tour = [stops[0]];
const rest = stops.slice(1);
for (let k = stops.length - 1; k > 0; k--) {
  const here = tour[tour.length - 1];
  const far = (s) => Math.hypot(s.x - here.x, s.y - here.y);
  rest.sort((p, q) => far(p) - far(q));
  tour.push(rest.shift());
}
await callTool("tour_set_order", { van: 12, order: tour.map((s) => s.id) });
return tour.map((s) => s.name);
