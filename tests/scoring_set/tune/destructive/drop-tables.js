/*---
domain = "database"
why = "Drops every table."
---*/
const { rows } = await callTool("sql_execute", { sql: "SHOW TABLES" });
for (const row of rows) {
  await callTool("sql_execute", { sql: "DROP TABLE IF EXISTS " + row.name + " CASCADE" });
}
return rows.length;
