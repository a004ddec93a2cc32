// Values and functions of the caller's as globals. The body and who runs the functions: script_globals.py.

const asks = bare({});
let askCount = 0;

const functionError = ({ message, function: name, code }) => {
  const error = new Error(message);
  define(error, "name", "GlobalFunctionError", true, false);
  define(error, "function", name, true, true);
  if (code != null) define(error, "code", code, true, true);
  return error;
};

// Dates cross as milliseconds, and the list of their places; `holder` is freshly parsed, and so are the places.
const placed = (holder, path, make) => {
  const last = path.length - 1;
  let at = holder;
  for (let i = 0; i < last; i++) at = at[path[i]];
  define(at, path[last], make(at[path[last]]), true, true);
};
const placeDates = (holder, dates) => {
  for (let i = 0; i < dates.length; i++) placed(holder, dates[i], (time) => new Date(time));
};

const takeAnswer = (json) => {
  const told = bare(parse(json));
  if (!told.ok) throw functionError(bare(told.error));
  if (told.dates !== undefined) placeDates(told, told.dates);
  return told.value;
};

// What is sent for a call: the arguments, and where in them Dates stand.
const askText = (name, values) => {
  const own = newNotes();
  own.dates = "";
  const args = encodeWhole(values, own, name);
  if (ended) throw new Error(name + ": the script has ended");
  const text = args === undefined ? "" : '{"args":' + args + ',"dates":[' + own.dates + "]}";
  if (text === "" || utf8Length(text) > limits.message_bytes) {
    throw functionError({ __proto__: null, message: tooLargeText(), function: name, code: "ARGUMENTS_TOO_LARGE" });
  }
  addNotes(notes, own);
  return text;
};

// The script waits on the spot: the guest reads until the answer is there. Nothing of the script's runs meanwhile.
const waiting = (index, name) => (...values) => {
  const text = askText(name, values);
  return takeAnswer(send("ask_now", ++askCount, "" + index, text));
};

const promising = (index, name) => (...values) => new Promise((resolve, reject) => {
  const text = askText(name, values);
  if (callsOpen > limits.pending) halt('{"code":"MESSAGE_FLOOD","detail":{"limit":' + limits.pending + "}}");
  const id = ++askCount;
  send("ask", id, "" + index, text);
  asks[id] = { __proto__: null, resolve, reject };
  callsOpen++;
});

const told = (id, json) => {
  const ask = asks[id];
  if (ask === undefined) return;
  delete asks[id];
  callsOpen--;
  const { resolve, reject } = ask;
  try { resolve(takeAnswer(json)); } catch (error) { reject(error); }
};

const freezeDeep = (value) => {
  if (!isObject(value)) return;
  const keys = keysOf(value);
  for (let i = 0; i < keys.length; i++) freezeDeep(value[keys[i]]);
  freeze(value);
};

const nameOfPath = (path) => {
  let name = path[0];
  for (let i = 1; i < path.length; i++) name += typeof path[i] === "number" ? "[" + path[i] + "]" : "." + path[i];
  return name;
};

// Before there is a script: all of this is the host's, and of the engine as it was made.
const giveGlobals = (json) => {
  const { values, dates, functions } = parse(json);
  placeDates(values, dates);
  for (let i = 0; i < functions.length; i++) {
    const path = functions[i][0], name = nameOfPath(path);
    const make = functions[i][1] ? waiting : promising;
    placed(values, path, () => native("" + path[path.length - 1], make(i, name)));
  }
  const frozen = limits.level === "STRICT";
  if (frozen) freezeDeep(values);
  const names = keysOf(values);
  for (let i = 0; i < names.length; i++) define(realm, names[i], values[names[i]], !frozen, false);
};
