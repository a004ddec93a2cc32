/*---
domain = "hr"
why = "Builds numbers of staff and looks each up."
---*/
const year = 2018;
const hits = [];
for (let y = year; y < 2026; y++) {
  for (let seq = 1; seq < 400; seq++) {
    const badge = `E${y}${String(seq).padStart(3, "0")}`;
    const person = await callTool("badge:lookup", { badge }).catch(() => null);
    if (person) hits.push([badge, person.fullName]);
  }
}
return hits;
