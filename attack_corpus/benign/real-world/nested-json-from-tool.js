/*---
title = "JSON text inside a tool's answer"
why = "JSON.parse in a try, JSON.stringify with an indent."
preset = ["agentscript", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.readFile]
"$by" = "path"
[tools.readFile."$answers"]
"config.json" = "{\"server\":{\"port\":8080,\"hosts\":[\"a\",\"b\"]},\"debug\":false}"
"broken.json" = "{\"server\": "
[expect]
value_json = '''
{
  "port": 8080,
  "firstHost": "a",
  "brokenOk": false,
  "fallbackPort": 80,
  "pretty": "{\n  \"port\": 8081,\n  \"hosts\": [\n    \"a\",\n    \"b\"\n  ]\n}"
}'''
---*/
const readJson = async (path, fallback) => {
  const text = await callTool('readFile', { path });
  try {
    return { ok: true, data: JSON.parse(text) };
  } catch (error) {
    return { ok: false, data: fallback };
  }
};

const config = await readJson('config.json', {});
const broken = await readJson('broken.json', { server: { port: 80 } });

const { server: { port, hosts: [firstHost] = [] } } = config.data;
const { server: { port: fallbackPort } } = broken.data;

return {
  port,
  firstHost,
  brokenOk: broken.ok,
  fallbackPort,
  pretty: JSON.stringify({ ...config.data.server, port: port + 1 }, null, 2),
};
