// console.log, info, warn, error, debug: lines for the host, sent in batches and before every other message.

const BATCH_LINES = 50;
const BATCH_UNITS = 8192;
const { toString: symbolText } = Symbol.prototype;
const shownBounds = { __proto__: null, bytes: 16384, depth: 8, items: 1000, string: 8192 };
let consoleCalls = 0;
let consoleBytes = 0;
let batch = "";
let batchLines = 0;

hooks.flush = () => {
  if (batchLines === 0) return;
  const lines = "[" + batch + "]";
  batch = "";
  batchLines = 0;
  host("console", 0, "", slice(lines, 0));
};

const shown = (value) => {
  switch (typeof value) {
    case "string": return value;
    case "symbol": return apply(symbolText, value, []);
    case "function": return "[Function: " + (dataText(value, "name", ERROR_NAME_MAX) || "(anonymous)") + "]";
    case "bigint": return value + "n";
    case "object": break;
    default: return "" + value;
  }
  if (value === null) return "null";
  const token = hooks.shown?.(value, false);
  if (token !== undefined) return token;
  try {
    if (isErrorLike(value)) return nameOf(value) + ": " + dataText(value, "message", ERROR_TEXT_MAX);
    if (kindOf(value) === PROMISE) return "[Promise]";
    return encode(value, shownBounds, newNotes(), "$");
  } catch {
    return "[not printable: reading it throws]"; // a getter or trap of the value did, or memory is used up
  }
};

const consoleHalt = (which, limit) =>
  halt('{"code":"CONSOLE_LIMIT_EXCEEDED","detail":{"which":"' + which + '","limit":' + limit + "}}");

const print = (level, values) => {
  if (ended) return;
  let text = "";
  for (let i = 0; i < values.length; i++) text += (i === 0 ? "" : " ") + shown(values[i]);
  if (!isWellFormed(text)) text = toWellFormed(text);
  const { calls: callsMax, bytes: bytesMax } = limits.console;
  if (++consoleCalls > callsMax) consoleHalt("calls", callsMax);
  consoleBytes += utf8Length(text);
  if (consoleBytes > bytesMax) consoleHalt("bytes", bytesMax);
  batch += (batchLines === 0 ? "" : ",") + '["' + level + '",' + quote(text) + "]";
  if (++batchLines >= BATCH_LINES || batch.length >= BATCH_UNITS) hooks.flush();
};

publish("console", {
  log(...values) { print("log", values); },
  info(...values) { print("info", values); },
  warn(...values) { print("warn", values); },
  error(...values) { print("error", values); },
  debug(...values) { print("debug", values); },
});
