"""A large tool result stays in the host: the script measures it, takes a part, and hands it on."""

from __future__ import annotations

from typing import Any

from pyenclave import Enclave

SCRIPT = """
const page = await callTool("fetchPage", { url: "https://example.com/report" });
const title = page.body.slice(page.body.indexOf("<title>") + 7, page.body.indexOf("</title>"));
const stored = await callTool("store", { title, body: page.body });
return { title, length: page.body.length, stored };
"""


def fetch_page(url: str) -> dict[str, Any]:
    return {"url": url, "body": "<title>Report</title>" + "<p>line</p>\n" * 80_000}


def store(title: str, body: str) -> dict[str, Any]:
    return {"title": title, "bytes": len(body)}


def main() -> None:
    tools = {"fetchPage": fetch_page, "store": store}
    with Enclave(tools=tools, sidecar=True) as enclave:
        result = enclave.run_sync(SCRIPT)
        print(result.unwrap())
        stats = result.stats.sidecar
        assert stats is not None
        print(f"{stats.bytes} bytes stayed in the host; {stats.questions} questions")
        print(f"bytes that crossed in answers: {stats.crossed_bytes}")

        joined = enclave.run_sync('const page = await callTool("fetchPage", { url: "" }); return page.body + "!";')
        assert joined.error is not None
        print(f"joining it: {joined.error.code}")


if __name__ == "__main__":
    main()
