/*---
domain = "database"
why = "A loop that calls a tool, for retrying only."
---*/
let result = null;
for (let attempt = 1; attempt <= 3 && result === null; attempt++) {
  try {
    result = await callTool("db.ping", { timeoutMs: 500 });
  } catch (error) {
    if (attempt === 3) return { ok: false, reason: error.message };
  }
}
return { ok: true, result };
