"""`Datum`: what the code of a pipeline has before it, as the worker tells in environment variables."""

from __future__ import annotations

import os
import traceback
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_COMMIT: Final = "_COMMIT"
_OUTPUT: Final = Path("/pfs/out")
_LONGEST: Final = 1 << 16


@dataclass(frozen=True)
class Datum:
    """The unit of work of a pipeline: files of its inputs that are processed together.

    Attributes:
        id: Its id, which is the same in all jobs that process these files.
        job_id: The id of the job, which is also that of the output commit.
        inputs: The local files and directories of each input, by the name of the input. An input of a group or a join
            may have several.
        commits: The id of the commit that the files of each input come from.
        output: The directory for the files that are the result.
        env: All variables that the worker has set for it.
    """

    id: str
    job_id: str
    inputs: Mapping[str, tuple[Path, ...]]
    commits: Mapping[str, str]
    output: Path = _OUTPUT
    env: Mapping[str, str] = field(default_factory=dict, repr=False)  # there are secrets among them

    @classmethod
    def from_env(cls, env: Sequence[str]) -> Datum:
        """Returns the datum that variables tell of.

        Example:
            >>> datum = Datum.from_env(["images=/pfs/images/cat.png", "images_COMMIT=0123", "PACH_DATUM_ID=ab"])
            >>> datum.path("images").name
            'cat.png'

        Args:
            env: Each variable as `NAME=value`. Where a name is repeated, the last value counts, except for inputs, of
                which each is a file.
        """
        pairs = [(name, value) for name, separator, value in (one.partition("=") for one in env) if separator]
        variables = dict(pairs)
        commits = {
            name.removesuffix(_COMMIT): value
            for name, value in pairs
            if name.endswith(_COMMIT) and variables.get(name.removesuffix(_COMMIT), "").startswith("/")
        }
        inputs = {of: tuple(dict.fromkeys(Path(value) for name, value in pairs if name == of)) for of in commits}
        return cls(
            id=variables.get("PACH_DATUM_ID", ""),
            job_id=variables.get("PACH_JOB_ID", ""),
            inputs=inputs,
            commits=commits,
            env=variables,
        )

    def path(self, name: str) -> Path:
        """Returns the file or directory of an input that has just one.

        Raises:
            KeyError: There is no such input.
            ValueError: The input has several.
        """
        if name not in self.inputs:
            known = ", ".join(self.inputs) or "none"
            raise KeyError(f"the datum has no input {name!r}; its inputs are: {known}")
        paths = self.inputs[name]
        if len(paths) != 1:
            raise ValueError(f"the input {name!r} of the datum has {len(paths)} files: see inputs[{name!r}]")
        return paths[0]


@contextmanager
def applied(env: Mapping[str, str]) -> Iterator[None]:
    """Sets environment variables of this process during the block, and puts back what was there before it."""
    before = {name: os.environ.get(name) for name in env}
    os.environ.update(env)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def told(error: BaseException) -> str:
    """Returns what the worker is told of an error: the whole traceback, of very long ones the end."""
    text = "".join(traceback.format_exception(error))
    return text if len(text) <= _LONGEST else f"[{len(text) - _LONGEST} characters left out]\n{text[-_LONGEST:]}"
