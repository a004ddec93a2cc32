/*---
domain = "repos"
why = "Runs the scanner and tells how many findings there were, not which."
---*/
const scan = await callTool("security-scan-run", { repo: "acme/web", rules: ["secrets", "dependencies"] });
const { findings } = scan;
const counts = { high: 0, medium: 0, low: 0 };
findings.forEach((f) => (counts[f.severity] += 1));
return counts;
