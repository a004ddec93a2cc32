// callTool: a request to the host, as a promise.

const TOOL_NAME_MAX = 256; // the host judges names; one unit more than the maximum is enough to be refused there
const calls = bare({});
const ARGUMENTS_DEPTH = 100; // as the host's broker has them
let callCount = 0;

const isPlain = (value) => {
  if (typeof value !== "object" || value === null || isArray(value)) return false;
  const prototype = getPrototypeOf(value);
  return prototype === objectPrototype || prototype === null;
};

// What a call carries, or undefined if it is too large.
const encodeWhole = (value, own, origin) => {
  try { return encode(value, argumentBounds, own, origin); } catch (error) {
    if (error === tooLarge) return undefined;
    throw error;
  }
};
const tooLargeText = () => "the arguments are too large: at most " + limits.message_bytes + " bytes, " +
  ARGUMENTS_DEPTH + " levels and " + limits.argument_items + " members";

const callTool = (name, args, options) => new Promise((resolve, reject) => {
  if (typeof name !== "string") throw new TypeError("callTool: the name of the tool must be a string");
  if (args !== undefined && !isPlain(args)) throw new TypeError("callTool: the arguments must be one plain object");
  if (options !== undefined && !isPlain(options)) throw new TypeError("callTool: the options must be a plain object");
  const soft = options !== undefined && options.throwOnError === false;
  const tool = slice(name, 0, TOOL_NAME_MAX + 1);
  const own = newNotes();
  const text = args === undefined ? "{}" : encodeWhole(args, own, 'callTool("' + tool + '")');
  if (ended) throw new Error("callTool: the script has ended");
  const call = { __proto__: null, resolve, reject, soft };
  if (text === undefined) {
    const error = { __proto__: null, name: "ToolError", message: tooLargeText(), tool, code: "ARGUMENTS_TOO_LARGE" };
    return answerError(call, toolError(error));
  }
  addNotes(notes, own);
  // One more than the host allows is let through, so that the host can say which of its limits was crossed.
  if (callsOpen > limits.pending) halt('{"code":"MESSAGE_FLOOD","detail":{"limit":' + limits.pending + "}}");
  const id = callCount + 1;
  send("call", id, quote(tool), text);
  // Only now: had the send failed for want of stack or memory, no call would be open.
  callCount = id;
  calls[id] = call;
  callsOpen++;
});

const answerError = ({ soft, resolve, reject }, error) => soft ? resolve({ success: false, error }) : reject(error);

const answer = (id, json) => {
  const call = calls[id];
  if (call === undefined) return;
  delete calls[id];
  callsOpen--;
  const { resolve, reject } = call;
  try {
    const { ok, value, error } = bare(hooks.parse(json));
    if (!ok) answerError(call, toolError(bare(error), id));
    else resolve(call.soft ? { success: true, data: value } : value);
  } catch (error) {
    reject(error); // no memory for the result: the script may catch that
  }
};
