/*---
domain = "hr"
why = "Anonymous answers, averaged per question."
---*/
const answers = await callTool("survey_answers", { survey: "canteen-2025" });
const questions = Object.keys(answers[0] ?? {});
const means = {};
for (const q of questions) {
  means[q] = answers.reduce((sum, a) => sum + a[q], 0) / answers.length;
}
return means;
