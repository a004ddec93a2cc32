/*---
title = "answers of a Chinese survey grouped and sorted"
why = "Han characters as keys, Chinese punctuation in strings."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getSurvey = [
  { "城市" = "北京", "满意度" = 4 },
  { "城市" = "上海", "满意度" = 5 },
  { "城市" = "北京", "满意度" = 2 },
  { "城市" = "广州", "满意度" = 3 },
]
[expect]
value = "1、上海：★★★★★（1人）；2、北京：★★★（2人）；3、广州：★★★（1人）。"
---*/
const survey = await callTool('getSurvey', { year: 2024 });

const 分组 = {};
survey.forEach(({ 城市, 满意度 }) => {
  (分组[城市] ??= []).push(满意度);
});

const 结果 = Object.entries(分组).map(([城市, 分数]) => ({
  城市,
  平均分: 分数.reduce((a, b) => a + b, 0) / 分数.length,
  人数: 分数.length,
}));

结果.sort((a, b) => b.平均分 - a.平均分);

const 总结 = 结果.map((r, i) => `${i + 1}、${r.城市}：${'★'.repeat(Math.round(r.平均分))}（${r.人数}人）`);
return 总结.join('；') + '。';
