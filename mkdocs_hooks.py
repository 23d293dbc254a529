"""MkDocs glue: hands the pages to `handbook.site`. At the root, because MkDocs imports a hook from its own folder."""

import os
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs_jupyter.config import settings as notebooks

from handbook.errors import HandbookError
from handbook.site import Site

state: dict[str, Site] = {}
# The package's own template asks two other hosts and repeats 600 kB of styles.
notebooks.templates_dir = str(Path(__file__).parent / "handbook" / "notebook")


def on_config(config):
    """Offer a choice of versions only where there are some: in what mike deploys."""
    if "MIKE_DOCS_VERSION" not in os.environ:
        config.extra.pop("version", None)


def on_files(files, config):
    """Read all questions once for each build, so that an error stops it before a page is written."""
    try:
        version = os.environ.get("SITE_VERSION", "dev")
        state["site"] = Site(Path(config.docs_dir), version, config.extra.get("repository") or "")
    except HandbookError as error:
        raise PluginError(str(error)) from error
    return files


def on_nav(nav, config, files):
    """Tell the order of the pages."""
    state["site"].order = [Path(page.file.abs_src_path) for page in nav.pages]
    return nav


@event_priority(100)
def on_page_markdown(markdown, page, config, files):
    """Add what a page shows besides its text; first of all, so that lines are still those of the file."""
    file = Path(page.file.abs_src_path)
    page.meta.setdefault("description", state["site"].description(markdown, file))
    # A page without a quiz needs none of the quiz's styles and scripts.
    page.meta.setdefault("quiz", {"enabled": "<quiz>" in markdown})
    try:
        return state["site"].page(markdown, file)
    except HandbookError as error:
        raise PluginError(str(error)) from error


def on_page_content(html, page, config, files):
    """Mend and slim the HTML."""
    return state["site"].content(html)


def on_post_build(config):
    """Write what is not a page."""
    state["site"].write(Path(config.site_dir), config.site_url or "/")
