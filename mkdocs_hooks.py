"""MkDocs glue: hands the pages to `handbook.site`. At the root, because MkDocs imports a hook from its own folder."""

import os
from pathlib import Path

from mkdocs.exceptions import PluginError

from handbook.errors import HandbookError
from handbook.site import Site

state: dict[str, Site] = {}


def on_files(files, config):
    """Read all questions once for each build, so that an error stops it before a page is written."""
    try:
        version = os.environ.get("SITE_VERSION", "dev")
        state["site"] = Site(Path(config.docs_dir), version, config.extra.get("repository") or "")
    except HandbookError as error:
        raise PluginError(str(error)) from error
    return files


def on_page_markdown(markdown, page, config, files):
    """Add the question list and the lines below the questions."""
    return state["site"].page(markdown, Path(page.file.abs_src_path))


def on_post_build(config):
    """Write what is not a page."""
    state["site"].write(Path(config.site_dir), config.site_url or "/")
