/*---
domain = "files"
why = "Reads some files of a folder the user named and counts words."
---*/
const files = await callTool("fs.list", { dir: "./chapters" });
const lengths = await parallel(files.map((f) => async () => {
  const { content } = await callTool("fs.read", { path: f.path });
  return { name: f.name, words: content.split(" ").length };
}));
return lengths;
