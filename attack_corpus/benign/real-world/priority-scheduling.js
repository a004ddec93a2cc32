/*---
title = "jobs assigned to the worker who is free first"
why = "A greedy plan with a running state per worker."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listJobs = [
  { id = "backup", minutes = 30, priority = 2 },
  { id = "report", minutes = 10, priority = 1 },
  { id = "index", minutes = 45, priority = 1 },
  { id = "cleanup", minutes = 5, priority = 3 },
  { id = "sync", minutes = 20, priority = 2 },
]
[expect]
value_json = '''
{
  "plan": {"w1": ["index@0", "cleanup@45"], "w2": ["report@0", "backup@10", "sync@40"]},
  "makespan": 60,
  "utilisation": "92%"
}'''
---*/
const jobs = await callTool('listJobs', { queue: 'night' });
const workers = [
  { name: 'w1', freeAt: 0, jobs: [] },
  { name: 'w2', freeAt: 0, jobs: [] },
];

// Most urgent first, long jobs before short ones
const queue = [...jobs].sort((a, b) => a.priority - b.priority || b.minutes - a.minutes);

for (const job of queue) {
  const worker = workers.reduce((best, w) => (w.freeAt < best.freeAt ? w : best));
  worker.jobs.push(`${job.id}@${worker.freeAt}`);
  worker.freeAt += job.minutes;
}

const makespan = Math.max(...workers.map((w) => w.freeAt));
const busy = jobs.reduce((s, j) => s + j.minutes, 0);

return {
  plan: Object.fromEntries(workers.map((w) => [w.name, w.jobs])),
  makespan,
  utilisation: `${Math.round((busy / (makespan * workers.length)) * 100)}%`,
};
