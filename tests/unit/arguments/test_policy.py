"""Addresses, hosts, URLs and paths in every spelling, each kind beside what must pass."""

from __future__ import annotations

from typing import Any

import pytest

from pyenclave import ArgumentPolicy, ConfigError, is_public_address
from pyenclave.arguments.policy import MAX_CHARS, MAX_TEXTS
from pyenclave.arguments.urls import MAX_HOSTS

INSIDE = [
    # Metadata of clouds: dotted, decimal, hexadecimal, octal, short forms.
    "http://169.254.169.254/latest/meta-data",
    "http://2852039166/",
    "http://0xA9FEA9FE/",
    "http://0251.0376.0251.0376/",
    "http://0251.254.0xa9.254/",
    "http://169.254.43518/",
    "http://169.16689662/",
    "http://0xa9.0xfe.0xa9.0xfe",
    "http://168.63.129.16/",
    "http://100.100.100.200/",
    # Inside IPv6.
    "http://[::ffff:169.254.169.254]/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://[0:0:0:0:0:ffff:a9fe:a9fe]",
    "http://[::ffff:0:a9fe:a9fe]/",
    "http://[::169.254.169.254]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[2002:a9fe:a9fe::]/",
    "http://[2001:0:a9fe:a9fe::1]/",
    "http://[2a00:1450::5efe:10.0.0.1]/",
    "http://[fd00:ec2::254]/latest",
    "http://[fe80::1%25eth0]/",
    "http://[::1]:8080/",
    "http://[::]/",
    "http://[ff02::1]/",
    # Loopback, private and the like.
    "http://127.1/",
    "http://127.0.0.1.",
    "http://0/",
    "http://0.0.0.0:80",
    "http://017700000001",
    "http://10.0.0.1/",
    "http://010.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.0.1:8080/",
    "http://100.64.0.1/",
    "http://224.0.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    # Names.
    "http://localhost:9200/_search",
    "http://localhost./",
    "http://app.localhost/",
    "http://METADATA.google.internal./computeMetadata/v1/",
    "http://metadata/",
    "http://redis:6379/",
    "http://db.corp/",
    "http://kubernetes.default.svc/",
    "http://127.0.0.1.nip.io/",
    "http://169-254-169-254.sslip.io",
    # Characters.
    "http://１６９.254.169.254/",
    "http://169。254。169。254/",
    "http://①⑥⑨.254.169.254/",
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
    "http://local\u00adhost/",
    "http://loc\talhost/",
    "http://169.254.169\n.254/",
    " http://10.0.0.1/",
    "\x01http://10.0.0.1/",
    "http://%31%36%39.254.169.254/",
    "http://169%2e254%2e169%2e254/",
    "http://%6c%6f%63%61%6c%68%6f%73%74/",
    "http://%2531%2530.0.0.1/",
    # Where programs differ.
    "http://user:pw@example.com/",
    "http://example.com@169.254.169.254/",
    "http://example.com\\@169.254.169.254/",
    "http://example.com%40169.254.169.254/",
    "http://example.com%2f@10.0.0.1/",
    "http:\\\\169.254.169.254\\x",
    "http:/169.254.169.254/",
    "http:169.254.169.254/",
    "http:///169.254.169.254/",
    "//169.254.169.254/x",
    "\\\\10.0.0.5\\share\\x",
    "http://256.256.256.256/",
    "http://1.2.3.4.5/",
    "http://4294967296/",
    "http://[1::2::3]/",
    "http://example.com:99999/",
    "http:///",
    # Schemes.
    "file:///etc/passwd",
    "FILE:/etc/passwd",
    "gopher://example.com:70/_x",
    "dict://localhost:11211/stat",
    "ftp://example.com/",
    "javascript:alert(1)",
    "jar:http://example.com!/x",
    # In other texts, and without a scheme.
    "https://example.com/?next=http://169.254.169.254/",
    "https://example.com/?next=http%3A%2F%2F169.254.169.254%2F",
    "https://example.com/?next=http%253A%252F%252F169.254.169.254%252F",
    "http%3A%2F%2F169.254.169.254%2F",
    "please fetch http://10.0.0.1/admin, thanks",
    "[link](http://10.0.0.1/)",
    "169.254.169.254",
    "169.254.169.254/latest/meta-data",
    "127.0.0.1:6379",
    "::1",
    "[::1]:80",
    "localhost:3000",
    "metadata.google.internal/computeMetadata",
]

OUTSIDE = [
    ("url", "https://example.com/a/b?q=1#x"),
    ("url", "https://bücher.example.com/"),
    ("url", "https://8.8.8.8/"),
    ("url", "https://[2606:4700::1111]:443/"),
    ("url", "https://[::ffff:8.8.8.8]/"),
    ("url", "example.com/path"),
    ("url", "example.com:8080"),
    ("url", "/relative/path"),
    ("url", "users/list"),
    ("url", "https://example.com/a%2Fb?x=%40me"),
    ("url", "https://example.com/?to=me@example.org"),
    ("host", "example.com:443"),
    ("ip", "8.8.4.4"),
    ("q", "note: call me"),
    ("q", "Re: hello"),
    ("q", "3/4 of 1.2.3"),
    ("q", "C:/data/x"),
    ("q", "http: is a protocol"),
    ("q", "10:30"),
    ("q", "12:34:56"),
    ("q", "00:1a:2b:3c:4d:5e"),
    ("q", "// a comment"),
    ("q", "std::vector"),
    ("q", "::"),
    ("q", "user@example.com"),
    ("q", "Visit https://example.com/x, or (https://example.org/y)."),
    ("q", "localhost is my machine"),
    ("q", "https://example.com\nSee this page"),
    ("q", "key:value"),
    ("q", "2026-01-01T10:00:00Z"),
    ("q", "data:image/png;base64,AAAA"),
    ("id", "2130706433"),
    ("version", "1.2.3"),
]

UPWARDS = [
    "../../etc/passwd",
    "..\\..\\windows\\win.ini",
    "a/../../b",
    "/var/www/../../etc",
    "%2e%2e%2fetc",
    "%252e%252e%252fetc",
    "%25252e%25252e%25252fetc",
    "..%2fetc/x",
    "..%5cetc",
    "..%c0%afetc",
    "%c0%ae%c0%ae/etc",
    "..%c1%9cetc",
    "%u002e%u002e/etc",
    "....//....//etc",
    "．．／etc",
    "‥/etc",
    "..∕etc",
    "..;/admin",
    "..;a=b/admin",
    "a/.. /b",
    "a/\0/b",
    "a%00/b",
]


@pytest.mark.parametrize("text", INSIDE)
def test_what_leads_inside_is_refused(text: str) -> None:
    offence = ArgumentPolicy().offence({"q": [{"x": text}]})
    assert offence is not None
    assert offence.place == "$.q[0].x"


@pytest.mark.parametrize("text", INSIDE[:70])
def test_what_leads_inside_is_refused_under_its_key_too(text: str) -> None:
    assert ArgumentPolicy(embedded=False).offence({"targetUrl": text}) is not None


@pytest.mark.parametrize(("key", "text"), OUTSIDE)
def test_what_leads_outside_or_nowhere_passes(key: str, text: str) -> None:
    assert ArgumentPolicy().offence({key: text}) is None


@pytest.mark.parametrize(
    "text", ["2130706433", "0x7f.1", "127.1", "localhost", "metadata.google.internal", "[::1]", "::1"]
)
@pytest.mark.parametrize("key", ["host", "url", "webhookUrl"])
def test_hosts_under_their_key(key: str, text: str) -> None:
    assert ArgumentPolicy().offence({key: text}) is not None


@pytest.mark.parametrize("key", ["path", "q", "fileName"])
@pytest.mark.parametrize("text", UPWARDS)
def test_paths_that_go_upwards(key: str, text: str) -> None:
    if key == "q" and " " in text:
        assert ArgumentPolicy().offence({key: text}) is None
    else:
        assert ArgumentPolicy().offence({key: text}) is not None


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("path", "reports/2024.csv"),
        ("path", "/srv/data/a..b.txt"),
        ("path", "my file.txt"),
        ("path", "./a/./b"),
        ("path", ".hidden/x"),
        ("q", "see ../docs for it"),
        ("q", "..."),
        ("q", "wait..."),
        ("q", "a/b"),
        ("q", "100%"),
    ],
)
def test_paths_that_do_not(key: str, text: str) -> None:
    assert ArgumentPolicy().offence({key: text}) is None


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("/srv/data/x", True),
        ("/srv/data", True),
        ("/srv/data/./x", True),
        ("file.txt", True),
        ("/srv/database/x", False),
        ("/etc/passwd", False),
        ("%2fetc%2fpasswd", False),
        ("~/.ssh/id", False),
        ("C:\\x", False),
        ("\\\\host\\share", False),
        ("\\\\?\\C:\\x", False),
    ],
)
def test_roots(text: str, passes: bool) -> None:
    assert (ArgumentPolicy(roots=["/srv/data/"]).offence({"path": text}) is None) is passes


@pytest.mark.parametrize(
    ("url", "passes"),
    [
        ("https://api.example.com/", True),
        ("https://API.example.com./", True),
        ("https://x.cdn.example.com", True),
        ("http://10.0.0.5/", True),
        ("https://cdn.example.com", False),
        ("https://bad.cdn.example.com", False),
        ("https://api.example.com.evil.com", False),
        ("https://evil.com/api.example.com", False),
        ("http://10.0.0.6", False),
        ("ftp://api.example.com/", False),
    ],
)
def test_hosts_that_are_listed(url: str, passes: bool) -> None:
    allowed = ["api.example.com", "*.cdn.example.com", "10.0.0.5"]
    options: dict[str, Any] = {"allowHosts": allowed, "denyHosts": ["bad.cdn.example.com"]}
    policy = ArgumentPolicy(**options)
    assert (policy.offence({"u": url}) is None) is passes


def test_a_denied_host_never_passes() -> None:
    policy = ArgumentPolicy(deny_hosts=["*.evil.com", "evil.com"])
    assert [policy.offence({"u": f"https://{host}/"}) is None for host in ("evil.com", "a.evil.com", "devil.com")] == [
        False, False, True,
    ]  # fmt: skip


def test_a_listed_address_is_known_in_every_spelling() -> None:
    denied = ArgumentPolicy(deny_hosts=["1.1.1.1", "[2606:4700::1111]"])
    for host in ("1.1.1.1", "16843009", "0x1.1.257", "[2606:4700:0::1111]"):
        offence = denied.offence({"u": f"http://{host}/"})
        assert offence is not None
        assert offence.reason.endswith("is a host that is denied")
    allowed = ArgumentPolicy(allow_hosts=["10.0.0.1", "::1"])
    assert [allowed.offence({"u": f"http://{host}/"}) is None for host in ("0xa.1", "[0::1]", "010.0.0.1")] == [
        True, True, False,  # the last is 8.0.0.1 for some
    ]  # fmt: skip


def test_fields_say_what_a_key_holds() -> None:
    assert ArgumentPolicy(fields={"body": "ignore"}).offence({"body": "http://10.0.0.1/"}) is None
    assert ArgumentPolicy(fields={"target": "host"}).offence({"target": "2130706433"}) is not None
    assert ArgumentPolicy(fields={"name": "path"}).offence({"name": "a b/../c"}) is not None


@pytest.mark.parametrize(
    ("args", "place"),
    [
        ({"http://169.254.169.254/": "GET"}, "the key $.http://169.254.169.254/"),
        ({"calls": [{"get": {"http://127.1/": 1}}]}, "the key $.calls[0].get.http://127.1/"),
        ({"files": {"../../etc/passwd": "read"}}, "the key $.files.../../etc/passwd"),
    ],
)
def test_keys_are_judged(args: dict[str, Any], place: str) -> None:
    offence = ArgumentPolicy().offence(args)
    assert offence is not None
    assert offence.place == place


@pytest.mark.parametrize("key", ["host", "https://example.com/", "Content-Type", "a b", "2", "path/to"])
def test_keys_that_pass(key: str) -> None:
    assert ArgumentPolicy().offence({"of": {key: 1}}) is None


def test_schemes_that_are_allowed() -> None:
    policy = ArgumentPolicy(allowed_schemes=["HTTPS", "s3"])
    assert [policy.offence({"url": url}) is None for url in ("s3://bucket.example.com/k", "http://example.com")] == [
        True, False,
    ]  # fmt: skip


def test_the_reason_and_the_place_are_said() -> None:
    offence = ArgumentPolicy().offence({"a": {"b": ["x", "http://127.1/"]}})
    assert offence is not None
    assert (offence.place, offence.reason) == ("$.a.b[1]", "the host 127.1 is the address 127.0.0.1: loopback")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"allow_hosts": ["exa*mple.com"]}, "is no host"),
        ({"allow_hosts": ["*."]}, "is no host"),
        ({"allow_hosts": [""]}, "is no host"),
        ({"roots": ["data"]}, "is not absolute"),
        ({"allowed_schemes": ["http://"]}, "is no scheme"),
        ({"fields": {"a": "text"}}, "'url', 'host', 'path' or 'ignore'"),
    ],
)
def test_wrong_options(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        ArgumentPolicy(**options)


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00:ec2::254", "::ffff:10.0.0.1"]
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public_address(address)
    assert not ArgumentPolicy().allows_address(address)
    assert ArgumentPolicy(allow_hosts=[address]).allows_address(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "2606:4700::1111", "64:ff9b::808:808"])
def test_addresses_that_are_public(address: str) -> None:
    assert is_public_address(address)
    assert ArgumentPolicy().allows_address(address)
    assert not ArgumentPolicy(deny_hosts=[address]).allows_address(address)


def test_more_than_can_be_judged_is_refused() -> None:
    policy = ArgumentPolicy()
    assert policy.offence({"a": ["x"] * MAX_TEXTS}) is None
    offence = policy.offence({"a": ["x"] * (MAX_TEXTS + 1)})
    assert offence is not None
    assert (offence.place, offence.reason[:29]) == ("$.a[5000]", "more text than can be judged:")
    assert policy.offence({"a": "x" * MAX_CHARS}) is None
    assert policy.offence({"a": "x" * MAX_CHARS, "b": "x"}) is not None
    assert policy.offence({"a": "see https://example.com " * MAX_HOSTS}) is None
    offence = policy.offence({"a": "see https://example.com " * (MAX_HOSTS + 1)})
    assert offence is not None
    assert offence.reason == "the host example.com is one more than the 5000 that can be judged"


def test_what_is_no_address_raises() -> None:
    with pytest.raises(ValueError, match="does not appear to be"):
        is_public_address("localhost")


@pytest.mark.parametrize(
    "text", ["a://" * 20_000, "a" * 200_000, "." * 100_000, "%25" * 50_000, "http://" * 20_000, "[" * 50_000]
)
def test_long_texts_are_judged(text: str) -> None:
    ArgumentPolicy(roots=["/srv"]).offence({"q": text, "url": text, "path": text, "host": text})
