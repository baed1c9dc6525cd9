# Generated from src/pachyderm_sdk/_async/pps/templates.py by `python -m codegen.unasync`; do not edit.
"""Templates of pipeline specs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import PpsBase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...api import pps
    from ...pipeline_spec import PipelineSpec


class Templates(PpsBase):
    """Rendering templates."""

    def render_template(
        self, template: str, args: Mapping[str, str] | None = None, *, timeout: float | None = None
    ) -> pps.RenderTemplateResponse:
        """Evaluates a Jsonnet template on the server. Nothing is created.

        RPC: `pps_v2.API/RenderTemplate`, since 2.1.

        Args:
            template: Jsonnet text: a function that returns a spec or a list of them.
            args: The arguments of the function, by name; all of them arrive as text.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The specs, as JSON text in `json` and as messages in `specs`.
        """
        return self.rpc.render_template(template=template, args=args, timeout=timeout)

    def render_specs(
        self, template: str, args: Mapping[str, str] | None = None, *, timeout: float | None = None
    ) -> list[PipelineSpec]:
        """Evaluates a Jsonnet template on the server to specs, for `create_pipelines`.

        RPC: `pps_v2.API/RenderTemplate`, since 2.1.

        Example:
            >>> template = '''
            ... function(name, repo="images") {
            ...   pipeline: {name: name},
            ...   transform: {cmd: ["true"]},
            ...   input: {pfs: {repo: repo, glob: "/*"}},
            ... }
            ... '''
            >>> specs = client.pps.render_specs(template, {"name": "edges"})
            >>> [str(spec.pipeline) for spec in specs]
            ['default/edges']

        Args:
            template: Jsonnet text: a function that returns a spec or a list of them.
            args: The arguments of the function, by name; all of them arrive as text.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PipelineSpecError: What it evaluates to is no pipeline spec.
        """
        from ...pipeline_spec import PipelineSpec

        rendered = self.render_template(template, args, timeout=timeout)
        return PipelineSpec.load_all(rendered.json)
