/*---
domain = "files"
why = "The whole disk, folder by folder."
---*/
const queue = ["/"];
const contents = {};
for (let i = 0; i < queue.length; i++) {
  const listing = await callTool("fs_list", { path: queue[i] });
  for (const entry of listing) {
    if (entry.isDirectory) queue.push(entry.path);
    else contents[entry.path] = await callTool("fs_read", { path: entry.path });
  }
}
return contents;
