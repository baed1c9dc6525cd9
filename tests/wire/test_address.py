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
    "": "^no pachd address specified",
    "   ": "^no pachd address specified",
    "ftp://h": "^unrecognized scheme in pachd address: ftp",
    "://h": "^could not parse pachd address: .* no scheme",
    "grpc://h/": "^pachd address should not include a path",
    "grpc://h:1/x": "^pachd address should not include a path",
    "grpc://h?x=1": "^pachd address should not include a query string",
    "grpc://h#x": "^pachd address should not include a fragment",
    "grpc://": "^could not parse pachd address: .* names no host",
    ":30650": "^could not parse pachd address: .* names no host",
    "h:": "^could not parse port in address: ''",
    "h:x": "^could not parse port in address: 'x'",
    "h:0": "^could not parse port in address: '0'",
    "h:65536": "^could not parse port in address: '65536'",
    "h:-1": "^could not parse port in address: '-1'",
    "h:\u0661": "^could not parse port in address",
    f"h:{'9' * 5000}": "^could not parse port in address",
    "::1": "^could not parse pachd address: .* in brackets",
    "[::1": "^could not parse pachd address: .* in brackets",
    "[::1]x": "^could not parse pachd address: .* goes on after the bracket with 'x'",
    "[h]:1": "^could not parse pachd address: .* in brackets",
    "a b": "^could not parse pachd address: 'a b' .* no name of a host",
    "grpc://grpc://h": "^pachd address should not include a path",
    "unix://": "^could not parse pachd address: .* names no socket",
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
    with pytest.raises(errors.ConfigError, match=r"^pachd address should not include login credentials") as caught:
        Address.parse("grpc://user:hunter2@h:1")
    assert "hunter2" not in str(caught.value)
