/*---
domain = "files"
why = "Copies one file beside itself before a change."
---*/
const { content } = await callTool("fs.read", { path: "site/config.yml" });
await callTool("fs.write", { path: "site/config.yml.bak", content });
const next = content.split("theme: light").join("theme: dark");
await callTool("fs.write", { path: "site/config.yml", content: next });
return next !== content;
