"""`Datum`: what the code of a pipeline has before it, as the worker tells in environment variables."""

from __future__ import annotations

import os
import traceback
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_COMMIT: Final = "_COMMIT"
_PFS: Final = Path("/pfs")
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
    output: Path = _PFS / "out"
    env: Mapping[str, str] = field(default_factory=dict, repr=False)  # there are secrets among them

    @classmethod
    def from_env(cls, env: Sequence[str] | None = None) -> Datum:
        """Returns the datum that variables tell of; without any, the one that this process was started for.

        Args:
            env: Each variable as `NAME=value`; those of this process by default. Where a name is repeated, the last
                value counts, except for inputs, of which each is a file.
        """
        pairs = list(os.environ.items()) if env is None else list(_pairs(env))
        variables = dict(pairs)
        roots: dict[str, Path] = {}
        for name in variables:
            of = name.removesuffix(_COMMIT)
            if of != name and (root := _root(variables.get(of, ""), of)) is not None:
                roots[of] = root
        return cls(
            id=variables.get("PACH_DATUM_ID", ""),
            job_id=variables.get("PACH_JOB_ID", ""),
            inputs={of: tuple(dict.fromkeys(Path(value) for name, value in pairs if name == of)) for of in roots},
            commits={of: variables[of + _COMMIT] for of in roots},
            output=next(iter(roots.values()), _PFS) / "out",
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


def _pairs(env: Sequence[str]) -> Iterator[tuple[str, str]]:
    for one in env:
        name, separator, value = one.partition("=")
        if separator:
            yield name, value


def _root(value: str, name: str) -> Path | None:
    """Returns the folder below which the inputs are, if this is the path of something in the input of that name."""
    path = PurePosixPath(value)
    for folder in (*reversed(path.parents), path):
        if folder.name == name and folder.parent.name == _PFS.name:
            return Path(folder.parent)
    return None


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
