//# parse-iso: the forms of the specification; dates are UTC, date-times without a zone local
return [
  "2024-02-29", "2024", "2024-05", "2024-05-06T07:08", "2024-05-06T07:08:09.5Z", "2024-05-06T07:08+02:00",
  "+002024-05-06T00:00Z",
  "-000001-01-01T00:00:00Z", "2024-05-06T24:00:00Z", "2024-05-06T07:08:09.123456Z",
].map((s) => new Date(s).toJSON());
//=> ["2024-02-29T00:00:00.000Z", "2024-01-01T00:00:00.000Z", "2024-05-01T00:00:00.000Z", "2024-05-06T07:08:00.000Z", "2024-05-06T07:08:09.500Z", "2024-05-06T05:08:00.000Z", "2024-05-06T00:00:00.000Z", "-000001-01-01T00:00:00.000Z", "2024-05-07T00:00:00.000Z", "2024-05-06T07:08:09.123Z"]

//# parse-iso-invalid: illegal elements of the format make an invalid date
const bad = [
  "2024-13-01", "2024-02-30T25:00Z", "2024-01-01T00:60Z", "-000000-01-01T00:00Z", "2024-01-01T24:00:01Z", "x", "",
];
return bad.map((s) => String(new Date(s).getTime()));
//=> ["NaN", "NaN", "NaN", "NaN", "NaN", "NaN", "NaN"]

//# parse-iso-zero: months and days begin at 01
return ["2024-00-01", "2024-01-00", "2024-00", "2024-01-32"].map((s) => String(Date.parse(s)));
//=> ["NaN", "NaN", "NaN", "NaN"]

//# parse-own-formats: toString and toUTCString are read back
const d = new Date(Date.UTC(2024, 4, 6, 7, 8, 9));
return [Date.parse(d.toString()) === +d, Date.parse(d.toUTCString()) === +d, Date.parse(d.toISOString()) === +d];
//=> [true, true, true]

//# strings: the formats the specification fixes, in UTC
const d = new Date(Date.UTC(2024, 4, 6, 7, 8, 9));
return [d.toISOString(), d.toUTCString(), d.toDateString(), d.toString().slice(0, 33), d.toTimeString().slice(0, 17)];
//=> ["2024-05-06T07:08:09.000Z", "Mon, 06 May 2024 07:08:09 GMT", "Mon May 06 2024", "Mon May 06 2024 07:08:09 GMT+0000", "07:08:09 GMT+0000"]

//# strings-of-far-years: years before 0 and after 9999
const far = new Date(Date.UTC(12345, 0, 1)), old = new Date(Date.UTC(-5, 0, 1));
const early = new Date("0099-01-02T00:00:00Z");
return [far.toISOString(), old.toISOString(), old.toUTCString(), early.toDateString(), far.toDateString()];
//=> ["+012345-01-01T00:00:00.000Z", "-000005-01-01T00:00:00.000Z", "Sun, 01 Jan -0005 00:00:00 GMT", "Fri Jan 02 0099", "Mon Jan 01 12345"]

//# invalid: an invalid date prints so, gives NaN, and refuses toISOString; toJSON is null
const d = new Date(NaN);
let name;
try { d.toISOString(); } catch (e) { name = e.name; }
return [
  String(d), String(+d), d.toJSON(), name, JSON.stringify({ d }), String(d.getDay()), d.toUTCString(),
  d.toDateString(),
];
//=> ["Invalid Date", "NaN", null, "RangeError", "{\"d\":null}", "NaN", "Invalid Date", "Invalid Date"]

//# constructor-components: months overflow, two-digit years, absent parts
return [
  new Date(2024, 12, 1), new Date(2024, 0, 0), new Date(99, 0), new Date(100, 0),
  new Date(2024, 1, 30, 25, 61, 61, 1001), new Date(2024, 0, 1, -1),
].map((d) => d.toJSON());
//=> ["2025-01-01T00:00:00.000Z", "2023-12-31T00:00:00.000Z", "1999-01-01T00:00:00.000Z", "0100-01-01T00:00:00.000Z", "2024-03-02T02:02:02.001Z", "2023-12-31T23:00:00.000Z"]

//# constructor-one-argument: numbers, strings, dates, other values
const d = new Date(5.9);
return [
  +d, +new Date(d), String(+new Date(undefined)), +new Date(null), +new Date(true), +new Date("5") !== 5,
  +new Date({ valueOf: () => 7 }), +new Date(["2024"]),
];
//=> [5, 5, "NaN", 0, 1, true, 7, 1704067200000]

//# called-as-function: Date without new gives a string and ignores arguments
return [
  typeof Date(0), /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d GMT/.test(Date(0)), Date.length, Date.name,
];
//=> ["string", true, 7, "Date"]

//# utc-function: components with defaults, two-digit years, no arguments
return [
  Date.UTC(2024), Date.UTC(2024, 1), Date.UTC(70, 0), String(Date.UTC()), Date.UTC(2024, 0, 1, 0, 0, 0, 0.9),
  String(Date.UTC(2024, NaN)),
];
//=> [1704067200000, 1706745600000, 0, "NaN", 1704067200000, "NaN"]

//# range: the largest and smallest time values
return [
  new Date(8.64e15).toISOString(), String(+new Date(8.64e15 + 1)), new Date(-8.64e15).toISOString(),
  String(Date.UTC(275760, 8, 13, 0, 0, 0, 1)), Object.is(+new Date(-0), 0),
];
//=> ["+275760-09-13T00:00:00.000Z", "NaN", "-271821-04-20T00:00:00.000Z", "NaN", true]

//# setters-overflow: setters carry over and give the new time
const d = new Date(Date.UTC(2024, 0, 31));
const r = d.setMonth(1);
const e = new Date(Date.UTC(2024, 0, 1));
e.setDate(0);
const f = new Date(Date.UTC(2024, 0, 1));
f.setHours(25, -1, 121);
return [d.toJSON(), r === +d, e.toJSON(), f.toJSON()];
//=> ["2024-03-02T00:00:00.000Z", true, "2023-12-31T00:00:00.000Z", "2024-01-02T01:01:01.000Z"]

//# setters-of-invalid: an invalid date stays invalid unless the year is set
const d = new Date(NaN);
d.setDate(5);
const still = String(+d);
d.setFullYear(2024);
return [still, d.toJSON(), String(new Date(0).setTime())];
//=> ["NaN", "2024-01-01T00:00:00.000Z", "NaN"]

//# setters-several: setFullYear, setUTCHours and setMinutes with more arguments
const d = new Date(0);
d.setFullYear(2024, 1, 29);
d.setUTCHours(1, 2, 3, 4);
d.setMinutes(59, 60);
return [d.toISOString(), d.setUTCMilliseconds(1000) === Date.UTC(2024, 1, 29, 2, 0, 1, 0)];
//=> ["2024-02-29T02:00:00.004Z", true]

//# getters: every part of one time
const d = new Date("2024-02-29T13:14:15.016Z");
return [
  d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes(), d.getSeconds(),
  d.getMilliseconds(),
  d.getUTCDay(), d.getTimezoneOffset(), d.getYear(), d.getTime() === d.valueOf(),
];
//=> [2024, 1, 29, 4, 13, 14, 15, 16, 4, 0, 124, true]

//# negative-times: parts of times before 1970
const d = new Date(-1);
return [
  d.toISOString(), d.getUTCMilliseconds(), d.getUTCDay(), new Date(-62198755200000).getUTCFullYear(),
  new Date(Date.UTC(0, 0)).getUTCFullYear(),
];
//=> ["1969-12-31T23:59:59.999Z", 999, 3, -1, 1900]

//# leap-years: days in February by day zero of March
return [1900, 2000, 2023, 2024, 2100].map((y) => new Date(y, 2, 0).getDate());
//=> [28, 29, 28, 29, 28]

//# to-primitive: plus makes text, minus makes numbers, the hint is checked
const a = new Date(1000), b = new Date(3000);
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
return [
  b - a, typeof (a + 1), a < b, a == 1000, +a, a[Symbol.toPrimitive]("number"), err(() => a[Symbol.toPrimitive]("x")),
  typeof a[Symbol.toPrimitive]("default"),
];
//=> [2000, "string", true, false, 1000, 1000, "TypeError", "string"]

//# to-json-generic: toJSON calls toISOString of any object whose value is finite
const o = { toISOString: () => "iso", valueOf: () => 1 };
return [
  Date.prototype.toJSON.call(o), Date.prototype.toJSON.call({ valueOf: () => NaN }), JSON.stringify([new Date(0)]),
];
//=> ["iso", null, "[\"1970-01-01T00:00:00.000Z\"]"]

//# receiver: methods refuse what is no date, even one that inherits
const err = (f) => { try { return f(); } catch (e) { return e.name; } };
const o = Object.create(Date.prototype);
return [
  err(() => o.getTime()), err(() => Date.prototype.getTime.call(0)), err(() => Date.prototype.valueOf()),
  err(() => o.setTime(1)),
];
//=> ["TypeError", "TypeError", "TypeError", "TypeError"]

//# now: a whole number of milliseconds that does not go back
const a = Date.now(), b = new Date().getTime();
return [Number.isInteger(a), b >= a, a > 1.6e12, typeof Date.now()];
//=> [true, true, true, "number"]

//# subclass: a subclass adds methods and keeps the brand
class Day extends Date { next() { return new Day(+this + 864e5); } get iso() {
  return this.toISOString().slice(0, 10);
} }
const d = new Day("2024-02-28").next();
return [d.iso, d.next().iso, d instanceof Day, Object.prototype.toString.call(d)];
//=> ["2024-02-29", "2024-03-01", true, "[object Date]"]

//# symbol-and-bigint-arguments: conversions that are refused
const err = (f) => { try { f(); return "ok"; } catch (e) { return e.name; } };
return [err(() => new Date(Symbol())), err(() => new Date(1n)), err(() => new Date(2024, 1n)), err(() => Date.UTC(1n))];
//=> ["TypeError", "TypeError", "TypeError", "TypeError"]

//# add-days-across-months: what models write to add days and compare dates
const start = new Date("2024-01-30");
const days = [0, 1, 2, 3].map((n) => {
  const d = new Date(start);
  d.setDate(d.getDate() + n);
  return d.toISOString().slice(5, 10);
});
return [days, Math.round((new Date("2024-03-01") - new Date("2024-02-01")) / 864e5)];
//=> [["01-30", "01-31", "02-01", "02-02"], 29]

//# set-year-legacy: getYear and setYear of annex B; toGMTString is toUTCString
const d = new Date(Date.UTC(2024, 0, 1));
d.setYear(99);
return [d.getUTCFullYear(), d.getYear(), Date.prototype.toGMTString === Date.prototype.toUTCString];
//=> [1999, 99, true]
