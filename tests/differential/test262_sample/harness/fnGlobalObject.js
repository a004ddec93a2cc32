// The global object as a function made of text finds it: this file needs a constructor that the prelude sweeps.
var globalObject = Function("return this;")();
function fnGlobalObject() {
  return globalObject;
}
