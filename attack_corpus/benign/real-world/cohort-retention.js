/*---
title = "retention by month of sign-up"
why = "Two-level grouping with month arithmetic."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listSignups = [{ user = 1, month = "2024-01" }, { user = 2, month = "2024-01" }, { user = 3, month = "2024-02" }]
listActivity = [
  { user = 1, month = "2024-01" },
  { user = 1, month = "2024-02" },
  { user = 2, month = "2024-01" },
  { user = 3, month = "2024-02" },
  { user = 3, month = "2024-03" },
  { user = 1, month = "2024-03" },
]
[expect]
value_json = '''
[
  {"month": "2024-01", "size": 2, "retention": ["100%", "50%", "50%"]},
  {"month": "2024-02", "size": 1, "retention": ["100%", "100%", "0%"]}
]'''
---*/
const signups = await callTool('listSignups', {});
const activity = await callTool('listActivity', {});

const monthIndex = (month) => {
  const [y, m] = month.split('-');
  return Number(y) * 12 + Number(m) - 1;
};

const cohorts = {};
for (const { user, month } of signups) {
  const cohort = (cohorts[month] ??= { size: 0, retained: [0, 0, 0] });
  cohort.size++;
  for (const event of activity) {
    if (event.user !== user) continue;
    const offset = monthIndex(event.month) - monthIndex(month);
    if (offset >= 0 && offset < cohort.retained.length) cohort.retained[offset]++;
  }
}

return Object.entries(cohorts).map(([month, { size, retained }]) => ({
  month,
  size,
  retention: retained.map((n) => `${Math.round((n / size) * 100)}%`),
}));
