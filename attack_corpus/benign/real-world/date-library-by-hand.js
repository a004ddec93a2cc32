/*---
title = "a small date helper object with methods"
why = "Methods in an object literal, this between them, Date in UTC."
preset = ["secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listContracts = [
  { id = "c1", start = "2023-01-31", months = 1 },
  { id = "c2", start = "2024-01-31", months = 1 },
  { id = "c3", start = "2024-11-15", months = 3 },
]
[expect]
value_json = '''
[
  {"id": "c1", "end": "2023-02-28", "quarter": "Q1"},
  {"id": "c2", "end": "2024-02-29", "quarter": "Q1"},
  {"id": "c3", "end": "2025-02-15", "quarter": "Q1"}
]'''
---*/
const dates = {
  parse(iso) {
    const [y, m, d] = iso.split('-').map(Number);
    return new Date(Date.UTC(y, m - 1, d));
  },
  format(date) {
    return date.toISOString().split('T')[0];
  },
  daysInMonth(year, month) {
    return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  },
  addMonths(date, count) {
    const month = date.getUTCMonth() + count;
    const year = date.getUTCFullYear() + Math.floor(month / 12);
    const normalized = ((month % 12) + 12) % 12;
    const day = Math.min(date.getUTCDate(), this.daysInMonth(year, normalized));
    return new Date(Date.UTC(year, normalized, day));
  },
  quarter(date) {
    return `Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
  },
};

const contracts = await callTool('listContracts', { active: true });
return contracts.map(({ id, start, months }) => {
  const end = dates.addMonths(dates.parse(start), months);
  return { id, end: dates.format(end), quarter: dates.quarter(end) };
});
