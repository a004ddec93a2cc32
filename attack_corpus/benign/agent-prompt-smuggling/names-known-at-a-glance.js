/*---
title = "callTool under another name, to read"
why = "An alias is no crime."
level = "STANDARD"
options = { "scoring_gate" = { "scorer" = "rule-based" } }
tools = { "getWeather" = { "t" = 7 } }
[expect]
value = 7
---*/
const t = callTool;
const weather = await t("getWeather", { city: "Bern" });
return weather.t;
