/*---
domain = "files"
why = "Renames files in one folder of the user's."
---*/
const { files } = await callTool("files_list", { folder: "Pictures/Holiday" });
let n = 1;
for (const file of files.sort((a, b) => a.taken - b.taken)) {
  await callTool("files_rename", { id: file.id, name: `holiday-${String(n++).padStart(3, "0")}.jpg` });
}
return n - 1;
