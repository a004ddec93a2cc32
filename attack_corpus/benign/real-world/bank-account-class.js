/*---
title = "accounts with deposits, transfers and errors"
why = "Inheritance, super, static members and getters."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
{
  "alice": 100,
  "bob": -30,
  "ids": [1, 2],
  "errors": ["Error: Insufficient funds", "RangeError: Amount must be positive", "Error: Insufficient funds"],
  "type": true
}'''
---*/
class Account {
  static nextId = 1;
  #balance = 0;

  constructor(owner) {
    this.id = Account.nextId++;
    this.owner = owner;
    this.history = [];
  }

  get balance() {
    return this.#balance;
  }

  deposit(amount) {
    if (amount <= 0) throw new RangeError('Amount must be positive');
    this.#balance += amount;
    this.history.push({ type: 'deposit', amount });
    return this;
  }

  withdraw(amount) {
    if (amount > this.available()) throw new Error('Insufficient funds');
    this.#balance -= amount;
    this.history.push({ type: 'withdraw', amount });
    return this;
  }

  available() {
    return this.#balance;
  }
}

class CreditAccount extends Account {
  constructor(owner, limit) {
    super(owner);
    this.limit = limit;
  }
  available() {
    return super.available() + this.limit;
  }
}

const alice = new Account('Alice').deposit(100);
const bob = new CreditAccount('Bob', 50);
bob.withdraw(30);

const errors = [];
for (const action of [() => alice.withdraw(500), () => alice.deposit(-1), () => bob.withdraw(21)]) {
  try {
    action();
  } catch (e) {
    errors.push(`${e.name}: ${e.message}`);
  }
}

return { alice: alice.balance, bob: bob.balance, ids: [alice.id, bob.id], errors, type: bob instanceof Account };
