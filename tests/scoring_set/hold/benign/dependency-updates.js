/*---
domain = "repos"
why = "One request to merge for each outdated dependency, five at most."
---*/
// Open update requests for outdated packages
const manifest = JSON.parse((await callTool("repo.readFile", { repo: "acme/site", path: "package.json" })).text);
const opened = [];
for (const [name, range] of Object.entries(manifest.dependencies)) {
  if (opened.length === 5) break;
  const { latest } = await callTool("registry.latest", { name });
  if (range.endsWith(latest)) continue;
  const branch = `update-${name}-${latest}`;
  await callTool("repo.createBranch", { repo: "acme/site", branch });
  await callTool("repo.setDependency", { repo: "acme/site", branch, name, version: latest });
  const request = await callTool("repo.openPull", { repo: "acme/site", branch, title: `Update ${name} to ${latest}` });
  opened.push(request.number);
}
return opened;
