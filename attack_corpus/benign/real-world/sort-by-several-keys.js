/*---
title = "sorting by department, then salary, then name"
why = "Comparators with || chains; stability of sort is relied on."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listEmployees = [
  { name = "Zoe", dept = "Sales", salary = 4100 },
  { name = "Abe", dept = "Sales", salary = 4100 },
  { name = "Kim", dept = "IT", salary = 5200 },
  { name = "Lea", dept = "IT", salary = 6100 },
  { name = "Tom", dept = "HR", salary = 3900 },
]
[expect]
value_json = '''
[
  "HR #1: Tom (3900)",
  "IT #1: Lea (6100)",
  "IT #2: Kim (5200)",
  "Sales #1: Abe (4100)",
  "Sales #2: Zoe (4100)"
]'''
---*/
const employees = await callTool('listEmployees', {});

const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const sorted = employees.slice().sort(
  (a, b) =>
    compareText(a.dept, b.dept) || // department ascending
    b.salary - a.salary || // salary descending
    compareText(a.name, b.name), // name ascending
);

const rank = {};
return sorted.map(({ name, dept, salary }) => {
  rank[dept] = (rank[dept] || 0) + 1;
  return `${dept} #${rank[dept]}: ${name} (${salary})`;
});
