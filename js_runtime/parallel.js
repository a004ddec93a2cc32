// parallel([() => …, …], {maxConcurrency}) and parallel(items, fn, {maxConcurrency}): results in order; the first
// failure rejects, and nothing further is started.

const ENTRIES_MAX = 100;
const WIDTH_DEFAULT = 10;
const WIDTH_MAX = 20;

const parallel = (entries, second, third) => new Promise((resolve, reject) => {
  const each = typeof second === "function" ? second : undefined;
  const options = each === undefined ? second : third;
  if (!isArray(entries)) throw new TypeError("parallel: the first argument must be an array");
  if (options !== undefined && !isPlain(options)) throw new TypeError("parallel: the options must be a plain object");
  const count = entries.length;
  if (!(count <= ENTRIES_MAX)) throw new RangeError("parallel: at most " + ENTRIES_MAX + " entries");
  const asked = options === undefined ? undefined : options.maxConcurrency;
  const width = asked === undefined ? WIDTH_DEFAULT : asked;
  if (typeof width !== "number" || !(width >= 1)) {
    throw new TypeError("parallel: maxConcurrency must be a number from 1 to " + WIDTH_MAX);
  }
  const jobs = bare([]), results = [];
  for (let i = 0; i < count; i++) {
    const entry = jobs[i] = entries[i];
    define(results, i, undefined, true, true);
    if (each === undefined && typeof entry !== "function") {
      throw new TypeError("parallel: entry " + i + " is not a function; write () => callTool(…)");
    }
  }
  let next = 0, left = count;
  const launch = () => {
    if (next >= count) return;
    const at = next++, job = jobs[at];
    const store = (value) => {
      define(results, at, value, true, true);
      if (--left === 0) resolve(results);
      else launch();
    };
    const stop = (error) => {
      next = count;
      reject(error);
    };
    watch(new Promise((settle) => settle(each === undefined ? job() : each(job, at))), store, stop);
  };
  if (count === 0) resolve(results);
  for (let i = 0; i < width && i < WIDTH_MAX; i++) launch();
});
