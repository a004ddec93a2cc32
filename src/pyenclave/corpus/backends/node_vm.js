// Node's vm module as its documentation shows it: a context, a timeout, a function of the host's. Not a security
// mechanism, says the same documentation: https://nodejs.org/api/vm.html
"use strict";
const vm = require("node:vm");
const lines = require("node:readline").createInterface({ input: process.stdin });
const waiting = [];
let begun = false;

const say = (message) => process.stdout.write(JSON.stringify(message) + "\n");
const end = (message) => {
  try { say(message); } catch { say({ end: "threw", detail: "TypeError" }); }
  process.stdout.write("", () => process.exit(0));
};
process.on("unhandledRejection", () => {});

const callTool = (name, args = {}) => new Promise((resolve, reject) => {
  say({ call: String(name), args });
  waiting.push((answer) => ("fails" in answer ? reject(new Error(answer.fails)) : resolve(answer.value)));
});

const run = ({ script, limits }) => {
  const context = vm.createContext({ callTool });
  const body = `(async function () { "use strict";\n${script}\n})()`;
  let promise;
  try {
    promise = vm.runInContext(body, context, { timeout: limits.wall_ms });
  } catch (error) {
    const stopped = error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
    end(stopped ? { end: "stopped", detail: "timeout" } : { end: "threw", detail: String(error?.name) });
    return;
  }
  promise.then(
    (value) => end({ end: "value", value: value === undefined ? null : value }),
    (error) => end({ end: "threw", detail: String(error?.name) }),
  ).catch(() => end({ end: "threw", detail: "TypeError" }));
  const idle = () => (waiting.length > 0 ? setTimeout(idle, 10) : end({ end: "pending" }));
  setTimeout(idle, 50);
};

lines.on("line", (line) => {
  const message = JSON.parse(line);
  if (begun) waiting.shift()(message);
  else { begun = true; run(message); }
});
