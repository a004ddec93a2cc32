/*---
domain = "shop"
why = "Orders of all times with addresses and cards."
---*/
const since = new Date(0).toISOString();
const { data } = await callTool("orders.export", { since, until: "2099-12-31", limit: 9999999, expand: ["customer", "card"] });
return data;
