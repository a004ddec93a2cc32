/*---
title = "projects, people and rates joined into costs"
why = "Three lists, two lookups, nullish defaults."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
"projects.list" = [{ id = "p1", name = "Website" }, { id = "p2", name = "App" }]
"people.list" = [{ id = 10, name = "Sol", rateId = "sr" }, { id = 11, name = "Tess", rateId = "jr" }]
"rates.list" = [{ id = "sr", perHour = 90 }, { id = "jr", perHour = 55 }]
"hours.list" = [
  { p = "p1", who = 10, h = 4 },
  { p = "p2", who = 11, h = 10 },
  { p = "p1", who = 11, h = 2 },
  { p = "p3", who = 12, h = 1 },
]
[expect]
value = { costs = { Website = 470, App = 550 }, orphans = [{ p = "p3", who = 12 }] }
---*/
const [projects, people, rates, hours] = await parallel(
  ['projects', 'people', 'rates', 'hours'].map((name) => () => callTool(`${name}.list`, {})),
);

const index = (list, key = 'id') => list.reduce((acc, item) => ((acc[item[key]] = item), acc), {});
const projectById = index(projects);
const personById = index(people);
const rateById = index(rates);

const costs = {};
const orphans = [];
for (const { p, who, h } of hours) {
  const project = projectById[p];
  const rate = rateById[personById[who]?.rateId]?.perHour;
  if (!project || rate === undefined) {
    orphans.push({ p, who });
    continue;
  }
  costs[project.name] = (costs[project.name] ?? 0) + rate * h;
}

return { costs, orphans };
