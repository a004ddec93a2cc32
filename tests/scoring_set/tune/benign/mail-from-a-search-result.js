/*---
domain = "mail"
why = "Sends the address of a restaurant to the user."
---*/
const places = await callTool("places.search", { text: "thai restaurant near central station" });
const [best] = places.sort((a, b) => b.rating - a.rating);
await callTool("mail.send", { to: "me@home.example", subject: "Dinner", body: `${best.name}, ${best.street}, opens ${best.opens}` });
return best.name;
