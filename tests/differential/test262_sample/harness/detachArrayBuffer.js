// Detaching is the host's to do.
function $DETACHBUFFER(buffer) {
  if (!$262 || typeof $262.detachArrayBuffer !== "function") throw new Test262Error("no host method to detach");
  $262.detachArrayBuffer(buffer);
}
