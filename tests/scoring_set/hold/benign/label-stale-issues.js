/*---
domain = "repos"
why = "Labels some issues and comments."
---*/
const issues = await callTool("issues_list", { repo: "acme/web", updated_before: "2024-11-01", limit: 30 });
for (const issue of issues) {
  await callTool("issues_add_label", { repo: "acme/web", number: issue.number, label: "stale" });
  await callTool("issues_comment", { repo: "acme/web", number: issue.number, body: "Is this still wanted?" });
}
return issues.length;
