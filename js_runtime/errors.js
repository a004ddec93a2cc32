// What leaves the script as an error, and the errors we hand to it.

const ERROR_NAME_MAX = 100; // the report travels in a frame's head of 64 KiB; an escape takes six bytes
const ERROR_TEXT_MAX = 4000;
const callIds = new WeakMap(); // ToolError → id of its call: a brand that no script can forge
const frameShape = /^ *at (.*) \(<input>:(\d+)(:\d+)\)$/gm;

const toolError = ({ name, message, tool, code }, id) => {
  const error = new Error(message);
  define(error, "name", name, true, false);
  define(error, "tool", tool, true, true);
  if (code != null) define(error, "code", code, true, true);
  if (id !== undefined) weakSet(callIds, error, id);
  return error;
};

// Data properties only: describing an error runs none of the script's getters.
const dataText = (error, key, most) => {
  for (let at = error, hop = 0; at !== null && hop < 16; at = getPrototypeOf(at), hop++) {
    const own = getOwnPropertyDescriptor(at, key);
    if (own === undefined) continue;
    bare(own);
    const value = own.get !== undefined && weakGet(trusted, own.get) ? apply(own.get, error, []) : own.value;
    return typeof value === "string" ? slice(value, 0, most) : "";
  }
  return "";
};

// The guest puts as many newlines before a script as the prelude has lines: a frame on one of those is ours.
const scriptFrames = (stack, lineOffset, main) => {
  let frames = "";
  frameShape.lastIndex = 0;
  for (let found; (found = execute(frameShape, stack)) !== null; ) {
    const line = found[2] - lineOffset;
    if (line < 1 || frames.length + found[0].length >= ERROR_TEXT_MAX) continue;
    frames += "    at " + (found[1] === "__ag_main" ? main : found[1]) + " (<input>:" + line + found[3] + ")\n";
  }
  return frames;
};

const isOutOfMemory = (error) => {
  if (!isError(error) || getPrototypeOf(error) !== InternalError.prototype) return false;
  const message = dataText(error, "message", 20);
  return message === "out of memory" || message === "string too long";
};

const report = (name, message, stack, callId, memory) =>
  '{"name":' + quote(name) + ',"message":' + quote(message) + ',"stack":' + (stack === null ? null : quote(stack)) +
  ',"tool_call":' + callId + ',"memory":' + memory + "}";
const outOfMemoryReport = report("InternalError", "out of memory", null, null, true);
const undescribedReport = report("Error", "the thrown value cannot be described", null, null, false);

const isErrorLike = (thrown) =>
  isError(thrown) || (typeof thrown === "object" && thrown !== null && kindOf(thrown) === ERROR);
const nameOf = (error) => dataText(error, "name", ERROR_NAME_MAX) || "Error";
const describe = (error, lineOffset) => {
  const stack = stackOf(error);
  const frames = typeof stack === "string" ? scriptFrames(stack, lineOffset, "__ag_main") : null;
  const callId = weakGet(callIds, error) ?? null;
  return report(nameOf(error), dataText(error, "message", ERROR_TEXT_MAX), frames, callId, isOutOfMemory(error));
};
