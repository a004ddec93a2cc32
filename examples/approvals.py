"""Asks before each tool that changes something. Run: python examples/approvals.py

A script reads an invoice, pays it and pays it once more. The approval stands for a person: it sees what the tool would
get, lets the first payment through and says no to the second; the script reads the reason and goes on.
"""

from __future__ import annotations

from pyenclave import Enclave, ToolRequest
from pyenclave.events import Approval, Event

SCRIPT = """
const invoice = await callTool("read_invoice", { number: "A-17" });
const payments = [];
for (const amount of [invoice.due, invoice.due]) {
  const paid = await callTool("pay", { number: invoice.number, amount }, { throwOnError: false });
  payments.push(paid.success ? "paid " + paid.data.amount : paid.error.code + ": " + paid.error.message);
}
return payments;
"""

paid: set[str] = set()


def read_invoice(number: str) -> dict[str, object]:
    """A tool that only reads: nobody is asked."""
    return {"number": number, "due": 129.5}


def pay(number: str, amount: float) -> dict[str, object]:
    """A tool that changes something."""
    paid.add(number)
    return {"number": number, "amount": amount}


def approve_payment(call: ToolRequest) -> bool | str:
    """The person. It may take its time: the run's clock goes on, the tool's does not."""
    print(f"may {call.name} be called with {dict(call.args)}?")
    if call.args["number"] in paid:
        return f"invoice {call.args['number']} is paid already"
    return True


def tell(event: Event) -> None:
    """What the enclave says about it."""
    if isinstance(event, Approval):
        print("  yes" if event.approved else f"  no: {event.reason}")


with Enclave(
    tools={"read_invoice": read_invoice, "pay": pay}, approve={"pay": approve_payment}, on_event=tell
) as enclave:
    print(enclave.run_sync(SCRIPT).unwrap())
