/*---
title = "messages of a chat turned into lines by type"
why = "switch with grouped cases and blocks, default in the middle of the data."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getMessages = [
  { type = "text", from = "Eli", body = "hi" },
  { type = "image", from = "Mo", width = 640, height = 480 },
  { type = "join", from = "Zed" },
  { type = "leave", from = "Zed" },
  { type = "poll", from = "Eli", options = ["a", "b"] },
  { type = "sticker", from = "Mo" },
]
[expect]
value_json = '''
{
  "lines": [
    "Eli: hi",
    "Mo sent a picture (640×480, landscape)",
    "* Zed joined",
    "* Zed left",
    "Eli asks: 1) a 2) b"
  ],
  "skipped": 1,
  "last": "undefined"
}'''
---*/
const messages = await callTool('getMessages', { channel: 'general' });

const toLine = (message) => {
  const { type, from } = message;
  switch (type) {
    case 'text':
      return `${from}: ${message.body}`;
    case 'image': {
      const { width, height } = message;
      const ratio = width / height;
      return `${from} sent a picture (${width}×${height}, ${ratio > 1 ? 'landscape' : 'portrait'})`;
    }
    case 'join':
    case 'leave':
      return `* ${from} ${type === 'join' ? 'joined' : 'left'}`;
    case 'poll':
      return `${from} asks: ${message.options.map((o, i) => `${i + 1}) ${o}`).join(' ')}`;
    default:
      return undefined;
  }
};

const lines = messages.map(toLine);
const skipped = lines.filter((line) => line === undefined).length;
return { lines: lines.filter((line) => line !== undefined), skipped, last: typeof lines.at(-1) };
