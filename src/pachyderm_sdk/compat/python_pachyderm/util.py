"""Folders into commits, and pipeline specifications as python_pachyderm reads them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...api import pps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .client import Client
    from .pfs import SubcommitType

__all__ = ["parse_dict_pipeline_spec", "parse_json_pipeline_spec", "put_files"]


def put_files(
    client: Client,
    source_path: str,
    commit: SubcommitType,
    dest_path: str,
    datum: str | None = None,
    append: bool = False,
) -> None:
    """Writes a local file, or all files below a local folder, with one call; now `client.pfs.put_files`.

    RPC: `pfs_v2.API/ModifyFile`.

    Args:
        client: The client.
        source_path: The local file or folder.
        commit: An open commit, or a branch, which gets a new commit.
        dest_path: Where it goes, or the content of the folder.
        datum: Tag of the writer.
        append: Whether to add to what files have rather than replace it.

    Raises:
        OSError: The file or folder cannot be read.
    """
    source = Path(source_path)
    with client.modify_file_client(commit) as changes:
        if source.is_dir():
            changes.put_files(source_path, dest_path, datum, append)
        else:
            changes.put_file_from_filepath(dest_path, source_path, datum, append)


def parse_json_pipeline_spec(j: str) -> pps.CreatePipelineRequest:
    """Reads a pipeline's specification from JSON; now `client.pps.create_pipeline` takes the text itself.

    Raises:
        DecodeError: It is not JSON, or has a key that no specification has; the error says where.
    """
    return pps.CreatePipelineRequest.from_json(j)


def parse_dict_pipeline_spec(d: Mapping[str, object]) -> pps.CreatePipelineRequest:
    """Reads a pipeline's specification from Python data; now `client.pps.create_pipeline` takes the data itself.

    Raises:
        DecodeError: It has a key that no specification has; the error says where.
    """
    return pps.CreatePipelineRequest.from_dict(d)
