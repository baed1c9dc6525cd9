"""The project's verbs: `nox -s generate|lint|types|test|docs|bench`; `nox -s check` is what CI runs.

Every verb is a function over an environment that has its tools, so that `check` makes one environment and runs
them all in it, and each of them also stands alone. What a verb installs is listed in pyproject.toml.
"""

from __future__ import annotations

from pathlib import Path

import nox

nox.needs_version = ">=2025.2"
nox.options.sessions = ["check"]
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = False  # `test` runs on those of PYTHONS that this machine has

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
HAND_WRITTEN = ["src", "codegen", "tests", "benchmarks", "examples", "noxfile.py"]
TYPE_TESTS = "tests/typing"  # they run the type checkers, whose verdict does not depend on the Python that runs them
STANDALONE_BENCHMARKS = ["codec.py", "import_time.py"]


def install(session: nox.Session, *groups: str, package: bool = True) -> None:
    """Installs the dependency groups, and the package itself as a user would get it: built, not editable."""
    requirements = nox.project.dependency_groups(PYPROJECT, *groups)
    session.install(*requirements, *(["."] if package else []))


# --- the verbs ---


def verify_generated(session: nox.Session) -> None:
    session.run("python", "-m", "codegen", "--check")


def lint_all(session: nox.Session) -> None:
    session.run("ruff", "check", *HAND_WRITTEN)
    session.run("ruff", "format", "--check", *HAND_WRITTEN)


def check_types(session: nox.Session) -> None:
    session.run("mypy")
    # Without the interpreter's path it would take every third-party type for unknown, and be content.
    session.run("pyright", "--pythonpath", str(Path(session.virtualenv.bin) / "python"))


def run_tests(session: nox.Session, *arguments: str) -> None:
    session.run("python", "-m", "pytest", *arguments)


# --- the sessions ---


@nox.session
def check(session: nox.Session) -> None:
    """What CI runs: generated code is up to date, lint, types, tests with the docs' examples; on one interpreter."""
    install(session, "codegen", "lint", "types", "test")
    verify_generated(session)
    lint_all(session)
    check_types(session)
    run_tests(session, *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Makes everything that is generated: api/, _sync/, tests/_sync/."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Ruff's rules and format over what is written by hand; `-- --fix` mends what can be mended."""
    install(session, "lint", package=False)
    if "--fix" in session.posargs:
        session.run("ruff", "check", "--fix", *HAND_WRITTEN)
        session.run("ruff", "format", *HAND_WRITTEN)
    else:
        lint_all(session)


@nox.session
def types(session: nox.Session) -> None:
    """Mypy (strict) and pyright over all that is written here, and over programs that a user might write."""
    install(session, "types")
    check_types(session)
    run_tests(session, TYPE_TESTS)


@nox.session(python=PYTHONS)
def test(session: nox.Session) -> None:
    """The tests on each Python from 3.10 to 3.13 that this machine has; arguments after `--` go to pytest."""
    install(session, "test")
    run_tests(session, f"--ignore={TYPE_TESTS}", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Runs every example of README.md, docs/ and the public docstrings, and follows every link."""
    install(session, "test")
    run_tests(session, "tests/docs", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """The benchmarks that need nothing but this machine; `-- wire.py --target …` runs the one named, with arguments.

    They print ratios; nothing here passes or fails by a clock.
    """
    install(session, "test")
    programs = [session.posargs] if session.posargs else [[name] for name in STANDALONE_BENCHMARKS]
    for name, *arguments in programs:
        session.run("python", f"benchmarks/{name}", *arguments)
