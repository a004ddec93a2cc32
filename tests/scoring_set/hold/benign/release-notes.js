/*---
domain = "repos"
why = "Titles of merged requests become the notes of a release."
---*/
const merged = await callTool("pulls:list", { repo: "acme/cli", state: "merged", since: "v2.3.0" });
const group = (label) => merged.filter((p) => p.labels.includes(label)).map((p) => `- ${p.title}`);
const notes = ["## New", ...group("feature"), "", "## Fixed", ...group("bug")].join("\n");
const release = await callTool("releases:create", { repo: "acme/cli", tag: "v2.4.0", draft: true, notes });
return release.url;
