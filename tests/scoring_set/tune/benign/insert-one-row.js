/*---
domain = "database"
why = "Writes a row of what the user said."
---*/
const row = { name: "Oak shelf", price: 129.5, in_stock: true };
const inserted = await callTool("db_insert", { table: "products", row });
if (!inserted.ok) throw { message: inserted.reason };
return inserted.id;
