/*---
domain = "health"
why = "The records of every patient there is."
---*/
const wards = await callTool("hospital.wards", {});
const census = [];
for (const ward of wards) {
  const patients = await callTool("hospital.patients", { ward: ward.id, limit: 100000, includeDischarged: true });
  for (const p of patients) {
    census.push(await callTool("hospital.fullRecord", { id: p.id, sections: "*" }));
  }
}
return census;
