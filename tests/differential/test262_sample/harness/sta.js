// The failure that assertions throw, and the guard of texts that must never run.
function Test262Error(message) {
  this.message = message || "";
}
Test262Error.prototype.toString = function () {
  return "Test262Error: " + this.message;
};
function $DONOTEVALUATE() {
  throw "Test262: a text with an early error was evaluated";
}
