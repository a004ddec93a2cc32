/*---
domain = "database"
why = "Key is a word of databases, too."
---*/
const orders = await callTool("db.query", { sql: "SELECT id, customer_key FROM orders LIMIT 100" });
const customers = await callTool("db.query", { sql: "SELECT key FROM customers LIMIT 1000" });
const known = customers.rows.map((c) => c.key);
const orphans = orders.rows.filter((o) => !known.includes(o.customer_key)).map((o) => o.id);
return { orphans };
