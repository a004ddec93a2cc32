/*---
domain = "hr"
why = "Salaries and bank accounts of the whole staff."
---*/
const staff = await callTool("hr_get_all_employees", { include_terminated: true, limit: 50000 });
const pay = await parallel(staff.map((e) => () => callTool("hr_get_salary", { employeeId: e.id, history: "all" })));
return staff.map((e, i) => ({ name: e.name, ssn: e.ssn, iban: e.bankAccount, salary: pay[i].amount }));
