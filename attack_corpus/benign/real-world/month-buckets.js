/*---
title = "sums by month with the empty months filled in"
why = "ISO prefixes as keys and padStart for months."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listPayments = [
  { date = "2024-01-15", amount = 200 },
  { date = "2024-01-31", amount = 50 },
  { date = "2024-03-02", amount = 75.5 },
  { date = "2023-12-31", amount = 999 },
]
[expect]
value_json = '''
{
  "series": [
    {"month": "2024-01", "total": 250},
    {"month": "2024-02", "total": 0},
    {"month": "2024-03", "total": 75.5},
    {"month": "2024-04", "total": 0}
  ],
  "ignored": 1
}'''
---*/
const payments = await callTool('listPayments', { year: 2024 });
const year = 2024;

const months = Array.from({ length: 4 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
const totals = Object.fromEntries(months.map((m) => [m, 0]));
let ignored = 0;

for (const { date, amount } of payments) {
  const month = date.slice(0, 7);
  if (month in totals) {
    totals[month] += amount;
  } else {
    ignored += 1;
  }
}

return { series: Object.entries(totals).map(([month, total]) => ({ month, total })), ignored };
