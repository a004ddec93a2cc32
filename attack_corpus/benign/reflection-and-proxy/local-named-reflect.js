/*---
title = "a variable named Reflect-like"
why = "reflection and proxyUrl are only names."
[expect]
value = ["mirror", "http"]
---*/
const reflection = "mirror";
const proxySettings = { Proxy: "http" };
return [reflection, proxySettings.Proxy];
