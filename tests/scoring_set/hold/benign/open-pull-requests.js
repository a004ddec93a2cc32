/*---
domain = "repos"
why = "Lists what waits for a review."
---*/
const prs = await callTool("repo.pulls", { repo: "acme/web", state: "open" });
return prs.filter((p) => p.reviewers.includes("me")).map((p) => `#${p.number} ${p.title}`);
