/*---
domain = "repos"
why = "Deletes one's own branch after it has been merged."
---*/
const branch = "feature/login-form";
const pr = await callTool("repo.pullForBranch", { repo: "acme/web", branch });
if (!pr.merged) return "not merged yet";
await callTool("repo.deleteBranch", { repo: "acme/web", branch });
return "deleted";
