/*---
title = "a pivot of hours by person and project"
why = "Rows and columns from data, missing cells filled with zero."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listTimesheets = [
  { person = "Eva", project = "Atlas", hours = 5 },
  { person = "Bo", project = "Atlas", hours = 3.5 },
  { person = "Eva", project = "Hermes", hours = 2 },
  { person = "Cy", project = "Hermes", hours = 8 },
  { person = "Eva", project = "Atlas", hours = 1 },
]
[expect]
value_json = '''
[
  ["", "Atlas", "Hermes", "Σ"],
  ["Bo", 3.5, 0, 3.5],
  ["Cy", 0, 8, 8],
  ["Eva", 6, 2, 8],
  ["Σ", 9.5, 10, 19.5]
]'''
---*/
const entries = await callTool('listTimesheets', { week: 23 });

const distinct = (values) => values.filter((v, i, all) => all.indexOf(v) === i).sort();
const people = distinct(entries.map((e) => e.person));
const projects = distinct(entries.map((e) => e.project));

const hoursFor = (person, project) =>
  entries.filter((e) => e.person === person && e.project === project).reduce((sum, e) => sum + e.hours, 0);

const header = ['', ...projects, 'Σ'];
const rows = people.map((person) => {
  const cells = projects.map((project) => hoursFor(person, project));
  return [person, ...cells, cells.reduce((a, b) => a + b, 0)];
});
const footer = ['Σ', ...projects.map((p) => people.reduce((s, person) => s + hoursFor(person, p), 0))];
footer.push(footer.slice(1).reduce((a, b) => a + b));

return [header, ...rows, footer];
