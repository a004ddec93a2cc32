/*---
title = "two results, one of them passed on"
why = "The one that is passed on is not the one that was read of people."
level = "STANDARD"
options = { "scoring_gate" = { "scorer" = "rule-based" } }
tools = { "getUser" = { "n" = "Ann" }, "convert" = { "v" = 2 }, "translate" = "zwei" }
[expect]
value = "Ann zwei"
---*/
const [user, number] = await parallel([() => callTool("getUser", { id: 1 }), () => callTool("convert", { x: "b" })]);
return user.n + " " + (await callTool("translate", { text: number.v }));
