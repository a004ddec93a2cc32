/*---
title = "values read by dotted paths"
why = "Paths are how settings are read; only a few keys lead elsewhere."
preset = ["agentscript", "javascript"]
[expect]
value = ["dark", 14]
---*/
const settings = { editor: { theme: "dark", font: { size: 14 } } };
const at = (path) => path.split(".").reduce((value, key) => value[key], settings);
return [at("editor.theme"), at("editor.font.size")];
