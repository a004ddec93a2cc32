// setTimeout and clearTimeout. The guest cannot sleep: the host answers when the time has come.
//
// The host counts from when it hears of a timer, which can be late. So its word says only that time has passed; which
// timer is due first, the guest knows: callbacks come by time, and for equal times in the order of setting.

const TIMERS_MAX = 1000; // open at once; each costs the host a timer of its own
const timers = bare({});
let timerCount = 0;
const { now: timeOfDay } = Date; // of the engine, also where the script's clock stands still

const takeTimer = (id) => {
  const timer = timers[id];
  if (timer === undefined) return undefined;
  delete timers[id];
  timersOpen--;
  return timer;
};

// Of two that are due together the one set first: integer keys come in ascending order.
const dueFirst = () => {
  const ids = ownKeys(timers);
  let first = ids[0];
  for (let i = 1; i < ids.length; i++) if (timers[ids[i]].due < timers[first].due) first = ids[i];
  return first;
};

const timerGlobals = {
  setTimeout(callback, delay = 0, ...values) {
    if (typeof callback !== "function") throw new TypeError("setTimeout: the callback must be a function");
    // Web IDL's `long`, as browsers have it: no number of days is too many, it is another number.
    const asked = delay | 0;
    const ms = asked > 0 ? asked : 0;
    if (ended) return 0;
    if (timersOpen >= TIMERS_MAX) halt('{"code":"MESSAGE_FLOOD","detail":{"limit":' + TIMERS_MAX + "}}");
    const id = timerCount + 1;
    send("timer", id, "" + ms, "");
    timerCount = id;
    timers[id] = { __proto__: null, callback, values, due: timeOfDay() + ms };
    timersOpen++;
    return id;
  },
  clearTimeout(id = 0) {
    const number = id | 0;
    if (takeTimer(number) !== undefined) send("untimer", number, "", "");
  },
};
publish("setTimeout", timerGlobals.setTimeout);
publish("clearTimeout", timerGlobals.clearTimeout);

operations.timer = () => {
  const timer = takeTimer(dueFirst());
  if (timer === undefined || ended) return;
  // As an error nobody handles ends a program elsewhere.
  try { apply(timer.callback, undefined, timer.values); } catch (error) { fail(error); }
};
