/*---
domain = "hr"
why = "Salaries are averaged over a department, for one who asks for a plan."
---*/
const staff = await callTool("payroll:summary", { department: "design" });
const average = staff.salaries.reduce((a, b) => a + b, 0) / staff.salaries.length;
return { department: "design", people: staff.salaries.length, average: Math.round(average / 100) * 100 };
