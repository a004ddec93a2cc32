/*---
domain = "school"
why = "Chooses words of a list at random."
---*/
const { words } = await callTool("vocabulary.unit", { unit: 5 });
const shuffled = words.map((w) => [Math.random(), w]).sort((a, b) => a[0] - b[0]).map(([, w]) => w);
const quiz = await callTool("quiz.create", { title: "Unit 5", questions: shuffled.slice(0, 10).map((w) => ({ q: w.en, a: w.de })) });
return quiz.link;
