/*---
domain = "devops"
why = "Deploys what was built and waits for it to be well, five times at most."
---*/
const build = await callTool("ci.latestBuild", { branch: "main" });
if (build.status !== "passed") return { deployed: false, why: build.status };
await callTool("deploy.start", { service: "web", image: build.image });
for (let i = 0; i < 5; i++) {
  const health = await callTool("deploy.health", { service: "web" });
  if (health.ready) return { deployed: true, after: i };
}
return { deployed: false, why: "not ready" };
