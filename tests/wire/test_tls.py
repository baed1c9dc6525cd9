"""Encrypted connections: what is trusted, and what is said when it is not."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.server import Server

from .certificates import CERTIFICATE, KEY
from .fakes import COUNT, ECHO, AnyCalls, FakeServicer, read

Make = Callable[..., AnyCalls]


@pytest.fixture
async def port(servicer: FakeServicer, tmp_path: Path) -> AsyncIterator[int]:
    (tmp_path / "cert.pem").write_text(CERTIFICATE)
    (tmp_path / "key.pem").write_text(KEY)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    context.set_alpn_protocols(["h2"])
    server = Server([servicer])
    await server.start("127.0.0.1", 0, ssl=context)
    (address,) = server.addresses
    yield int(address[1])
    server.close()
    await server.wait_closed()


async def test_a_certificate_that_is_vouched_for(make_calls: Make, port: int) -> None:
    calls = make_calls(Endpoint(Address("127.0.0.1", port, tls=True), root_certs=CERTIFICATE.encode()))
    assert await calls.unary(ECHO, "hello") == "hello"
    assert len(await calls.unary(ECHO, "x" * (5 << 20))) == 5 << 20
    assert len(await read(calls.download(COUNT, "2000"))) == 2000


async def test_a_certificate_that_nobody_knows(make_calls: Make, port: int) -> None:
    calls = make_calls(Endpoint(Address("127.0.0.1", port, tls=True)))
    with pytest.raises(errors.ConnectionError, match=rf"grpcs://127\.0\.0\.1:{port}.*not trusted.*\n.*root_certs"):
        await calls.unary(ECHO, "")


async def test_a_certificate_of_another_host(make_calls: Make, port: int) -> None:
    certificates = CERTIFICATE.encode()
    endpoint = Endpoint(Address("127.0.0.1", port, tls=True), certificates, server_name="pachd.example")
    with pytest.raises(errors.ConnectionError, match=r"pachd\.example"):
        await make_calls(endpoint).unary(ECHO, "")
    endpoint = Endpoint(Address("127.0.0.1", port, tls=True), certificates, server_name="localhost")
    assert await make_calls(endpoint).unary(ECHO, "x") == "x"


async def test_tls_to_a_server_without(make_calls: Make, endpoint: Endpoint) -> None:
    calls = make_calls(Endpoint(Address("127.0.0.1", endpoint.address.port, tls=True)))
    with pytest.raises(errors.ConnectionError, match=rf"grpcs://127\.0\.0\.1:{endpoint.address.port}"):
        await calls.unary(ECHO, "")


async def test_no_tls_to_a_server_with(make_calls: Make, port: int) -> None:
    calls = make_calls(Endpoint(Address("127.0.0.1", port)))
    with pytest.raises(errors.ConnectionError, match=rf"grpc://127\.0\.0\.1:{port}"):
        await calls.unary(ECHO, "")


@pytest.mark.parametrize("pem", [b"", b"no certificate", "ümläut".encode(), CERTIFICATE.encode()[:300]])
async def test_certificates_that_are_none(make_calls: Make, pem: bytes) -> None:
    calls = make_calls(Endpoint(Address(tls=True), root_certs=pem))
    with pytest.raises(errors.ConfigError, match="no PEM certificates"):
        await calls.unary(ECHO, "")


def test_certificates_without_tls() -> None:
    with pytest.raises(errors.ConfigError, match=r"grpc://localhost:30650 has to be grpcs://"):
        Endpoint(Address(), root_certs=b"x")
