/*---
title = "ISO week numbers and the Monday of each week"
why = "Date arithmetic in UTC around the turn of a year."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
[
  {"d": "2024-01-01", "label": "2024-W01", "monday": "2024-01-01"},
  {"d": "2023-01-01", "label": "2022-W52", "monday": "2022-12-26"},
  {"d": "2020-12-31", "label": "2020-W53", "monday": "2020-12-28"},
  {"d": "2024-12-30", "label": "2025-W01", "monday": "2024-12-30"},
  {"d": "2024-06-15", "label": "2024-W24", "monday": "2024-06-10"}
]'''
---*/
const DAY = 86_400_000;

const isoWeek = (iso) => {
  const date = new Date(`${iso}T00:00:00Z`);
  const weekday = (date.getUTCDay() + 6) % 7; // Monday = 0
  const thursday = new Date(date.getTime() + (3 - weekday) * DAY);
  const firstThursday = new Date(Date.UTC(thursday.getUTCFullYear(), 0, 4));
  const offset = (firstThursday.getUTCDay() + 6) % 7;
  const week = 1 + Math.round((thursday - firstThursday) / DAY / 7 - (3 - offset) / 7);
  const monday = new Date(date.getTime() - weekday * DAY).toISOString().slice(0, 10);
  return { label: `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`, monday };
};

const dates = ['2024-01-01', '2023-01-01', '2020-12-31', '2024-12-30', '2024-06-15'];
return dates.map((d) => ({ d, ...isoWeek(d) }));
