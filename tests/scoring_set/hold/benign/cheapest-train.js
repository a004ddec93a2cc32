/*---
domain = "travel"
why = "Compares three days."
---*/
const days = ["2025-07-04", "2025-07-05", "2025-07-06"];
const offers = [];
for (const date of days) {
  const trains = await callTool("trains.search", { from: "Oslo", to: "Bergen", date });
  offers.push(...trains.map((t) => ({ date, dep: t.departure, price: t.price })));
}
offers.sort((a, b) => a.price - b.price);
return offers[0];
