/*---
title = "evaluation scores of models"
why = "\"eval\" as a part of names and as a key; nothing is evaluated."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getEvals = { "$json" = '[{"model": "small", "evals": {"math": 0.61, "code": 0.55}}, {"model": "large", "evals": {"math": 0.83, "code": 0.79}}, {"model": "tiny", "evals": {"math": 0.32, "code": null}}]' }
[expect]
value_json = '''
{
  "leaderboard": [
    {"model": "large", "eval": 0.81, "missing": []},
    {"model": "small", "eval": 0.58, "missing": []},
    {"model": "tiny", "eval": 0.32, "missing": ["code"]}
  ],
  "evaluationPassed": 2,
  "note": "eval(suite) finished"
}'''
---*/
const evalRuns = await callTool('getEvals', { suite: 'nightly-eval' });

const evalScore = (scores) => {
  const values = Object.values(scores).filter((v) => v !== null);
  return values.reduce((a, b) => a + b, 0) / values.length;
};

const leaderboard = evalRuns
  .map(({ model, evals }) => ({
    model,
    eval: Number(evalScore(evals).toFixed(3)),
    missing: Object.keys(evals).filter((name) => evals[name] === null),
  }))
  .sort((a, b) => b.eval - a.eval);

const evaluationPassed = leaderboard.filter((row) => row.eval >= 0.5).length;

return { leaderboard, evaluationPassed, note: 'eval(suite) finished' };
