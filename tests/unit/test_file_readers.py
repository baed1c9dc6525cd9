"""Stored files as what other packages read: each is skipped where the package is not installed.

They are large, so the usual run does without them; what they need of a file, `zipfile` and `tarfile` need as well (see
`test_file_protocol.py`). With `pip install pandas pyarrow pillow` these run, too.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pachyderm_sdk import Client


def test_pandas(client: Client) -> None:
    pandas = pytest.importorskip("pandas")
    client.pfs.create_repo("data")
    frame = pandas.DataFrame({"x": range(200_000), "name": [f"n{number}" for number in range(200_000)]})
    client.pfs.put_file("data@master", "/a.csv", frame.to_csv(index=False).encode())
    with client.pfs.open("data@master:/a.csv") as file:
        pandas.testing.assert_frame_equal(pandas.read_csv(file), frame)
    with client.pfs.open("data@master:/a.csv", "r") as text:
        assert len(pandas.read_csv(text, usecols=["x"])) == 200_000
    with client.pfs.open("data@master:/a.csv") as file:
        assert sum(len(chunk) for chunk in pandas.read_csv(file, chunksize=30_000)) == 200_000


def test_parquet(client: Client) -> None:
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    client.pfs.create_repo("data")
    frame = pandas.DataFrame({"x": range(500_000), "y": [number * 0.5 for number in range(500_000)]})
    out = io.BytesIO()
    frame.to_parquet(out, row_group_size=50_000)
    client.pfs.put_file("data@master", "/a.parquet", out.getvalue())
    with client.pfs.open("data@master:/a.parquet") as file:
        pandas.testing.assert_frame_equal(pandas.read_parquet(file), frame)
    with client.pfs.open("data@master:/a.parquet") as file:
        assert list(pandas.read_parquet(file, columns=["y"])) == ["y"]


def test_images(client: Client) -> None:
    image = pytest.importorskip("PIL.Image")
    client.pfs.create_repo("data")
    out = io.BytesIO()
    image.effect_noise((900, 700), 50).save(out, "PNG")
    client.pfs.put_file("data@master", "/a.png", out.getvalue())
    with client.pfs.open("data@master:/a.png") as file, image.open(file) as opened:
        assert (opened.format, opened.size) == ("PNG", (900, 700))
        assert opened.tobytes() == image.open(io.BytesIO(out.getvalue())).tobytes()
