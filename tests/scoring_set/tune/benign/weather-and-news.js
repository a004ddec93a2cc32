/*---
domain = "mail"
why = "Two harmless reads side by side, mailed to oneself."
---*/
const [weather, news] = await parallel([
  () => callTool("weather.today", { city: "Bergen" }),
  () => callTool("news.headlines", { topic: "sports", limit: 5 }),
]);
const body = [`${weather.summary}, ${weather.high} degrees`, ...news.map((n) => "* " + n.title)].join("\n");
await callTool("mail.send", { to: "me", subject: "Good morning", body });
return body;
