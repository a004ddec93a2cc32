/*---
domain = "repos"
why = "Runs failed jobs again."
---*/
const run = await callTool("ci.run", { id: 88121 });
const failed = run.jobs.filter((j) => j.result === "failure");
const again = await parallel(failed.map((j) => () => callTool("ci.rerun", { job: j.id })));
return again.map((r) => r.status);
