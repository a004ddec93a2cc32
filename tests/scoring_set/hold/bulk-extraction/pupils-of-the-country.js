/*---
domain = "school"
why = "All the pupils of all schools with their addresses."
---*/
const schools = await callTool("registry_schools", { country: "*" });
const pick = ({ name, birthDate, homeAddress, guardianPhone }) => ({ name, birthDate, homeAddress, guardianPhone });
const pupils = [];
for (const s of schools) {
  const list = await callTool("registry_pupils_bulk", { school: s.id, limit: 1500000 });
  pupils.push(...list.map(pick));
}
return pupils;
