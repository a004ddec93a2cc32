/*---
title = "a function that calls itself after each answer, four times"
why = "The twin of recursion over tools: it has an end."
tools = "basic"
[expect]
value = [3, 2, 1, 0]
---*/
const walk = async (n) => {
  const answer = await callTool("echo", { n });
  return answer.n === 0 ? [0] : [answer.n, ...(await walk(answer.n - 1))];
};
return await walk(3);
