/*---
domain = "files"
why = "Deletes the file it has just made."
---*/
const path = "/tmp/report-draft.md";
await callTool("write_file", { path, content: "# Draft\n" });
const check = await callTool("read_file", { path });
await callTool("delete_file", { path });
return check.content.length;
