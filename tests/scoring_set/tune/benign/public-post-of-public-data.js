/*---
domain = "marketing"
why = "The names of the newest goods, which are public, are posted."
---*/
const products = await callTool("shop.newProducts", { days: 7, limit: 3 });
const text = "New this week: " + products.map((p) => p.name).join(", ");
const post = await callTool("social.publish", { network: "mastodon", text });
return post.url;
