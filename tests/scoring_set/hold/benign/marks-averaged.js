/*---
domain = "school"
why = "Averages of a test, no names."
---*/
const test = await callTool("school.testResults", { id: "math-9b-3" });
const marks = test.results.map((r) => r.mark);
const mean = marks.reduce((a, b) => a + b, 0) / marks.length;
return { mean: mean.toFixed(2), best: Math.min(...marks), worst: Math.max(...marks) };
