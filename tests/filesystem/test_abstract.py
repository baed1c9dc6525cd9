"""fsspec's own tests of what every file system does alike."""

from __future__ import annotations

import pytest
from fsspec.tests.abstract import (
    AbstractCopyTests,
    AbstractFixtures,
    AbstractGetTests,
    AbstractOpenTests,
    AbstractPipeTests,
    AbstractPutTests,
)


class Fixtures(AbstractFixtures):  # type: ignore[misc]  # fsspec has no types for mypy
    @pytest.fixture
    def fs(self, fs: object) -> object:
        return fs

    @pytest.fixture
    def fs_join(self) -> object:
        return lambda *parts: "/".join(parts)

    @pytest.fixture
    def fs_path(self) -> str:
        return "data@master/some/where"

    @pytest.fixture
    def supports_empty_directories(self) -> bool:
        return False


class TestCopy(Fixtures, AbstractCopyTests):  # type: ignore[misc]  # see above
    pass


class TestGet(Fixtures, AbstractGetTests):  # type: ignore[misc]  # see above
    pass


class TestOpen(Fixtures, AbstractOpenTests):  # type: ignore[misc]  # see above
    pass


class TestPipe(Fixtures, AbstractPipeTests):  # type: ignore[misc]  # see above
    pass


class TestPut(Fixtures, AbstractPutTests):  # type: ignore[misc]  # see above
    pass
