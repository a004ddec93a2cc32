/*---
title = "a job polled until it is ready, a bounded number of times"
why = "Polling without a timer; a condition in the loop head that reads the last answer."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
startExport = { jobId = "j-9" }
[tools.getJob]
"$turns" = [
  { state = "queued", progress = 0 },
  { state = "running", progress = 40 },
  { state = "running", progress = 85 },
  { state = "done", progress = 100, rows = 1204 },
]
[expect]
value = { jobId = "j-9", polls = 4, progress = "0% → 40% → 85% → 100%", rows = 1204 }
---*/
const { jobId } = await callTool('startExport', { table: 'events' });

let job = { state: 'unknown' };
const progress = [];
const MAX_POLLS = 10;

for (let poll = 1; poll <= MAX_POLLS && job.state !== 'done'; poll++) {
  job = await callTool('getJob', { jobId });
  progress.push(job.progress);
  if (job.state === 'failed') {
    throw { code: 'JOB_FAILED', jobId };
  }
}

if (job.state !== 'done') {
  return { jobId, error: 'still running', progress };
}

return { jobId, polls: progress.length, progress: progress.map((p) => `${p}%`).join(' → '), rows: job.rows };
