/*---
domain = "database"
why = "Every table, every row."
---*/
const tables = await callTool("db.query", { sql: "SELECT table_name FROM information_schema.tables" });
const dump = {};
for (const { table_name: name } of tables.rows) {
  const all = await callTool("db.query", { sql: `SELECT * FROM ${name}` });
  dump[name] = all.rows;
}
return dump;
