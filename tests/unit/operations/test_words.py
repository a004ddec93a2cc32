"""Names as words."""

from __future__ import annotations

import pytest

from pyenclave.operations.words import Vocabulary, words_of


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("getUserById", ("get", "user", "by", "id")),
        ("get_user-by.id", ("get", "user", "by", "id")),
        ("db:users/list2", ("db", "users", "list", "2")),
        ("HTTPServer", ("http", "server")),
        ("exportCSVFile", ("export", "csv", "file")),
        ("export_ALL", ("export", "all")),
        ("s3Get", ("s", "3", "get")),
        ("author", ("author",)),
        ("", ()),
        ("::", ()),
    ],
)
def test_the_words_of_a_name(name: str, words: tuple[str, ...]) -> None:
    assert words_of(name) == words


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("listUsers", {"access"}),
        ("playlist:add", set()),
        ("target", set()),
        ("forget", set()),
        ("sendMail", {"send", "channel"}),
        ("getSentence", {"access"}),
        ("compost", set()),
        ("poster", set()),
        ("resend", set()),
        ("webhook", {"channel", "send"}),
        ("mail.search", {"channel", "access"}),
        ("mail", {"channel", "send"}),
        ("http:get", {"channel", "access"}),
        ("vault:secret", {"credential"}),
        ("apiKey", {"credential"}),
        ("api_key", {"credential"}),
        ("keyApi", set()),
        ("tokenize", set()),
        ("author", set()),
        ("bulkUpdate", {"bulk"}),
        ("massage", set()),
        ("export_all", {"send", "bulk"}),
        ("exportRecent", {"send"}),
        ("all_export", {"send"}),
        ("removeUser", {"delete"}),
        ("dump", {"access", "bulk"}),
        ("undeleted", set()),
    ],
)
def test_the_kinds_of_a_name(name: str, kinds: set[str]) -> None:
    assert Vocabulary({}).kinds_of(name) == kinds


def test_words_of_ones_own_are_added() -> None:
    vocabulary = Vocabulary({"send": ("relay", "hand over"), "access": ("obtenir",)})
    assert vocabulary.kinds_of("relayText") == {"send"}
    assert vocabulary.kinds_of("handOver") == {"send"}
    assert vocabulary.kinds_of("obtenirPanier") == {"access"}
    assert vocabulary.kinds_of("send") == {"send"}
