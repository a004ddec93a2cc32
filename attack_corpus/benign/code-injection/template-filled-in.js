/*---
title = "a template filled by replaceAll"
why = "Placeholders are replaced, nothing is compiled."
tools = { page = { text = "Dear {name}, you owe {sum}." } }
[expect]
value = "Dear Ann, you owe 3."
---*/
const { text } = await callTool("page", {});
return Object.entries({ name: "Ann", sum: 3 }).reduce((page, [key, value]) => page.replaceAll(`{${key}}`, value), text);
