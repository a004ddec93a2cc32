/*---
title = "a trend line and a forecast"
why = "Sums of products and divisions of bracketed expressions."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getMonthlyUsers = [{ m = 1, users = 100 }, { m = 2, users = 130 }, { m = 3, users = 155 }, { m = 4, users = 190 }]
[expect]
value = { slope = "29.50", intercept = "70.00", rSquared = "0.9960", forecast = [218, 247] }
---*/
const points = await callTool('getMonthlyUsers', { year: 2024 });

const n = points.length;
const sumX = points.reduce((s, p) => s + p.m, 0);
const sumY = points.reduce((s, p) => s + p.users, 0);
const sumXY = points.reduce((s, p) => s + p.m * p.users, 0);
const sumXX = points.reduce((s, p) => s + p.m ** 2, 0);

const slope = (n * sumXY - sumX * sumY) / (n * sumXX - sumX ** 2);
const intercept = (sumY - slope * sumX) / n;
const predict = (x) => intercept + slope * x;

const meanY = sumY / n;
const ssTotal = points.reduce((s, p) => s + (p.users - meanY) ** 2, 0);
const ssResidual = points.reduce((s, p) => s + (p.users - predict(p.m)) ** 2, 0);

return {
  slope: slope.toFixed(2),
  intercept: intercept.toFixed(2),
  rSquared: (1 - ssResidual / ssTotal).toFixed(4),
  forecast: [5, 6].map((m) => Math.round(predict(m))),
};
