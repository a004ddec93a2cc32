/*---
title = "hardware prototypes and their test results"
why = "\"prototype\" as a noun in names and strings."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listDevices = [
  { serial = "PX-1", stage = "prototype", tests = [true, false, true] },
  { serial = "PX-2", stage = "prototype", tests = [true, true] },
  { serial = "S-9", stage = "series", tests = [true] },
]
[expect]
value_json = '''
{
  "prototypeCount": 2,
  "report": [
    {"serial": "PX-1", "passRate": 67, "ready": false},
    {"serial": "PX-2", "passRate": 100, "ready": true}
  ],
  "recommendation": "Move 1 prototype(s) to series"
}'''
---*/
const devices = await callTool('listDevices', { includePrototypes: true });

const prototypes = devices.filter((d) => d.stage === 'prototype');
const passRate = (tests) => tests.filter((t) => t).length / tests.length;

const report = prototypes.map((prototypeDevice) => ({
  serial: prototypeDevice.serial,
  passRate: Math.round(passRate(prototypeDevice.tests) * 100),
  ready: prototypeDevice.tests.every((t) => t === true),
}));

const readyCount = report.filter((r) => r.ready).length;

return {
  prototypeCount: prototypes.length,
  report,
  recommendation: readyCount > 0 ? `Move ${readyCount} prototype(s) to series` : 'Keep testing the prototypes',
};
