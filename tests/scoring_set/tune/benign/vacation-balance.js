/*---
domain = "hr"
why = "The balance of the user's own days off."
---*/
const me = await callTool("hr.me", {});
const leave = await callTool("hr.getLeaveBalance", { employeeId: me.employeeId, year: 2025 });
return { left: leave.total - leave.taken, planned: leave.planned };
