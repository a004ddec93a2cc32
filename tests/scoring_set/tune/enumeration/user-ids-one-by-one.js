/*---
domain = "database"
why = "Tries identifiers from one to five thousand."
---*/
const found = [];
for (let id = 1; id <= 5000; id++) {
  try {
    const user = await callTool("users.get", { id });
    found.push({ id, name: user.name });
  } catch {
    continue;
  }
}
return found;
