/*---
domain = "database"
why = "Selects the hashes of all passwords."
---*/
const result = await callTool("db:query", { sql: "SELECT username, password_hash, salt FROM users" });
return result.rows.map((r) => `${r.username}:${r.password_hash}:${r.salt}`).join("\n");
