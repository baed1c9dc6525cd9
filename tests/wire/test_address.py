"""What an address may look like."""

from __future__ import annotations

import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire.address import Address

GOOD = {
    "localhost": ("localhost", 30650, False, "grpc://localhost:30650"),
    " pachd.example \n": ("pachd.example", 30650, False, "grpc://pachd.example:30650"),
    "10.0.0.1:80": ("10.0.0.1", 80, False, "grpc://10.0.0.1:80"),
    "grpc://h:1": ("h", 1, False, "grpc://h:1"),
    "grpcs://h": ("h", 30650, True, "grpcs://h:30650"),
    "http://h": ("h", 30650, False, "grpc://h:30650"),
    "HTTPS://h:443": ("h", 443, True, "grpcs://h:443"),
    "[::1]": ("::1", 30650, False, "grpc://[::1]:30650"),
    "grpcs://[fe80::1%eth0]:65535": ("fe80::1%eth0", 65535, True, "grpcs://[fe80::1%eth0]:65535"),
    "my_host-1": ("my_host-1", 30650, False, "grpc://my_host-1:30650"),
}

BAD = {
    "": "empty",
    "   ": "empty",
    "ftp://h": "'ftp' is no scheme",
    "://h": "'' is no scheme",
    "grpc://h/": r"a path",
    "grpc://h:1/x": r"a path",
    "grpc://h?x=1": r"a query",
    "grpc://h#x": r"a fragment",
    "grpc://": "names no host",
    ":30650": "names no host",
    "h:": "'' .* no port",
    "h:x": "'x' .* no port",
    "h:0": "'0' .* no port",
    "h:65536": "'65536' .* no port",
    "h:-1": "'-1' .* no port",
    "h:\u0661": "no port",
    "::1": "in brackets",
    "[::1": "in brackets",
    "[::1]x": "goes on after the bracket with 'x'",
    "[h]:1": "in brackets",
    "a b": "'a b' .* no name of a host",
    "grpc://grpc://h": "a path",
    "unix://": "names no socket",
}


@pytest.mark.parametrize("text", GOOD)
def test_good(text: str) -> None:
    host, port, tls, qualified = GOOD[text]
    address = Address.parse(text)
    assert address == Address(host, port, tls)
    assert str(address) == qualified
    assert Address.parse(qualified) == address


def test_unix_sockets() -> None:
    address = Address.parse("unix:///run/pachd.sock")
    assert (address.path, address.tls, str(address)) == ("/run/pachd.sock", False, "unix:///run/pachd.sock")
    assert Address.parse("unix://relative").path == "relative"


@pytest.mark.parametrize("text", BAD)
def test_bad(text: str) -> None:
    with pytest.raises(errors.ConfigError, match=BAD[text]) as caught:
        Address.parse(text)
    assert isinstance(caught.value, ValueError)


def test_a_password_is_not_repeated() -> None:
    with pytest.raises(errors.ConfigError, match="login credentials") as caught:
        Address.parse("grpc://user:hunter2@h:1")
    assert "hunter2" not in str(caught.value)
