/*---
title = "a settings file with sections"
why = "Sections become objects under their names."
preset = ["agentscript", "javascript"]
[expect]
value = { server = { port = "80" }, prototypes = { kept = "3" } }
---*/
const settings = {};
let section = settings;
for (const line of ["[server]", "port=80", "[prototypes]", "kept=3"]) {
  if (line.startsWith("[")) {
    const name = line.slice(1, -1);
    section = settings[name] = settings[name] || {};
  } else {
    const [key, value] = line.split("=");
    section[key] = value;
  }
}
return settings;
