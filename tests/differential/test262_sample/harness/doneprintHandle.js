// How an asynchronous test says that it has ended.
function $DONE(error) {
  if (error) {
    print("Test262:AsyncTestFailure:" + String(error));
  } else {
    print("Test262:AsyncTestComplete");
  }
}
