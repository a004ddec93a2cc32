/*---
domain = "hr"
why = "Employees become numbers per team, no names."
---*/
const employees = await callTool("listEmployees", { fields: ["team"] });
return employees.reduce((counts, { team }) => ({ ...counts, [team]: (counts[team] || 0) + 1 }), {});
