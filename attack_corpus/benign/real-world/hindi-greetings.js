/*---
title = "Hindi messages with joiners"
why = "Devanagari needs combining signs; its text has length and order of its own."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listMembers = [
  { "नाम" = "आरव", "शहर" = "दिल्ली", "अंक" = 87 },
  { "नाम" = "दिया", "शहर" = "मुंबई", "अंक" = 92 },
  { "नाम" = "कबीर", "शहर" = "दिल्ली", "अंक" = 65 },
]
[expect]
value_json = '''
{
  "messages": [
    "नमस्ते आरव! आपका परिणाम: बहुत अच्छा (87%)",
    "नमस्ते दिया! आपका परिणाम: उत्कृष्ट (92%)",
    "नमस्ते कबीर! आपका परिणाम: अच्छा (65%)"
  ],
  "cities": {"दिल्ली": 2, "मुंबई": 1},
  "lengths": [3, 4, 4]
}'''
---*/
const members = await callTool('listMembers', { lang: 'hi' });

const grade = (score) => {
  switch (true) {
    case score >= 90:
      return 'उत्कृष्ट';
    case score >= 75:
      return 'बहुत अच्छा';
    default:
      return 'अच्छा';
  }
};

const messages = members.map(({ नाम, अंक }) => `नमस्ते ${नाम}! आपका परिणाम: ${grade(अंक)} (${अंक}%)`);
const cities = members.reduce((acc, { शहर }) => ({ ...acc, [शहर]: (acc[शहर] || 0) + 1 }), {});

return { messages, cities, lengths: members.map((m) => [...m.नाम].length) };
