/*---
title = "totals by day"
why = "A day as a key is the commonest computed key there is."
[expect]
value = { "2024-01-05" = 3, "2024-01-06" = 4 }
---*/
const totals = {};
for (const [time, n] of [[1704412800000, 1], [1704416400000, 2], [1704499200000, 4]]) {
  const day = new Date(time).toISOString().slice(0, 10);
  totals[day] = (totals[day] ?? 0) + n;
}
return totals;
