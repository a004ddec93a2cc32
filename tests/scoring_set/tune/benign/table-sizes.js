/*---
domain = "database"
why = "Asks the database how large its tables are."
---*/
const { rows } = await callTool("db.query", { sql: "SELECT relname, n_live_tup FROM pg_stat_user_tables ORDER BY 2 DESC LIMIT 20" });
return rows.map((r) => `${r.relname}: ${r.n_live_tup}`);
