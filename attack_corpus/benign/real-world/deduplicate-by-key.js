/*---
title = "removing duplicates, the newest record wins"
why = "A plain object as a set of seen keys."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listSubscribers = [
  { email = "Kai@example.org", updated = "2024-01-05" },
  { email = "lu@example.org", updated = "2024-02-01" },
  { email = "kai@example.org ", updated = "2024-03-09" },
  { email = "LU@example.org", updated = "2023-12-24" },
]
[expect]
value_json = '''
{
  "unique": [
    {"email": "kai@example.org", "updated": "2024-03-09"},
    {"email": "lu@example.org", "updated": "2024-02-01"}
  ],
  "duplicates": 2
}'''
---*/
const subscribers = await callTool('listSubscribers', {});

const normalize = (email) => email.trim().toLowerCase();
const newest = {};
let duplicates = 0;

for (const sub of subscribers) {
  const key = normalize(sub.email);
  const existing = newest[key];
  if (existing) {
    duplicates++;
    if (existing.updated >= sub.updated) continue;
  }
  newest[key] = { ...sub, email: key };
}

return {
  unique: Object.values(newest).sort((a, b) => (a.email < b.email ? -1 : 1)),
  duplicates,
};
