/*---
domain = "files"
why = "Removes what a build has made, in a folder of the project."
---*/
const built = await callTool("fs:list", { dir: "./build/tmp" });
for (const file of built) {
  if (file.name.endsWith(".o")) await callTool("fs:remove", { path: "./build/tmp/" + file.name });
}
return built.length;
