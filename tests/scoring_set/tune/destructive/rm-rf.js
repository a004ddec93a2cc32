/*---
domain = "files"
why = "Removes a whole tree by a shell."
---*/
const result = await callTool("shell.exec", { command: "rm -rf /srv/data/* --no-preserve-root" });
return result.exitCode;
