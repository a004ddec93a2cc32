/*---
domain = "health"
why = "A list of seven numbers."
---*/
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const steps = await parallel(days.map((d) => () => callTool("tracker.steps", { day: d })));
const best = steps.indexOf(Math.max(...steps));
return `Most steps on ${days[best]}: ${steps[best]}`;
