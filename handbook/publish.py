"""Deploy a version of the site with mike, and the files at the root that mike does not write.

`python -m handbook.publish dev` deploys main; `python -m handbook.publish release` deploys the release that the
answers were executed on, as `latest`. Both commit to a local branch; `--push` publishes it.
"""

import argparse
import html
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from mike import commands, git_utils

from handbook.errors import ROOT
from handbook.questions import PINS, pins

REDIRECTED = "latest"
_NOT_FOUND = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Page not found - The Transformers Interview Handbook</title>
<style>
body {{ font: 1.1rem/1.5 system-ui, sans-serif; margin: 4rem auto; max-width: 36rem; padding: 0 1rem; color: #1b2733; }}
@media (prefers-color-scheme: dark) {{ body {{ background: #12181f; color: #e3e8ee }} a {{ color: #7db8f2 }} }}
</style>
<script>
// A link without a version (…/tokenization/#padding) means the newest release.
const base = {base}, versions = {versions}
const rest = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : ""
const [first] = rest.split("/")
if (rest && !versions.includes(first)) location.replace(base + "{home}/" + rest + location.search + location.hash)
</script>
</head>
<body>
<main>
<h1>Page not found</h1>
<p>No page has this address. <a href="{href}">Open the newest release</a> and search there.</p>
</main>
</body>
</html>
"""


def release() -> str:
    """Return the name of the site version: the transformers release of the pins without its last number."""
    return ".".join(pins(PINS)["transformers"].split(".")[:2])


def root_files(site_url: str, versions: list[str]) -> dict[str, str]:
    """Return path → text of the files at the root: the page for unknown addresses, robots and the sitemap.

    `versions` are all deployed names, aliases included; unversioned addresses lead to `latest` where it exists,
    else to the first.
    """
    site_url = site_url.rstrip("/") + "/"
    home = REDIRECTED if REDIRECTED in versions else versions[0]
    base = urlsplit(site_url).path
    not_found = _NOT_FOUND.format(
        base=repr(base).replace("'", '"'), versions=str(versions).replace("'", '"'), home=home, href=f"{base}{home}/"
    )
    # Each version's sitemap names the pages of the canonical one; one is enough.
    sitemap = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"<sitemap><loc>{html.escape(site_url)}{home}/sitemap.xml</loc></sitemap>\n</sitemapindex>\n"
    )
    robots = f"User-agent: *\nAllow: /\nSitemap: {site_url}sitemap.xml\n"
    return {"404.html": not_found, "robots.txt": robots, "sitemap.xml": sitemap}


def publish(version: str, aliases: list[str], site_url: str, branch: str) -> None:
    """Build the site and commit it to `branch` as `version`, then the root redirect and the root files.

    Raises subprocess.CalledProcessError when the build fails; the branch then stays as it was.
    """
    environment = {**os.environ, "SITE_URL": site_url, "SITE_VERSION": version}
    mike = [str(Path(sys.executable).with_name("mike"))]
    deploy = ["deploy", "--branch", branch, "--update-aliases", version, *aliases]
    subprocess.run([*mike, *deploy], check=True, env=environment, cwd=ROOT)
    deployed = [name for info in commands.list_versions(branch) for name in (str(info.version), *sorted(info.aliases))]
    home = REDIRECTED if REDIRECTED in deployed else deployed[0]
    subprocess.run(
        [*mike, "set-default", "--branch", branch, "--allow-empty", home], check=True, env=environment, cwd=ROOT
    )
    with git_utils.Commit(branch, f"Root files for {version}", allow_empty=True) as commit:
        for path, text in root_files(site_url, deployed).items():
            commit.add_file(git_utils.FileInfo(path, text))


def main(arguments: list[str]) -> int:
    """Deploy what the arguments ask for; return 1 and say why when it cannot be done."""
    parser = argparse.ArgumentParser(prog="python -m handbook.publish", description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["dev", "release"])
    parser.add_argument("--tag", help="the git tag of the release; must name the pinned release, for example v5.23")
    parser.add_argument("--branch", default="gh-pages")
    parser.add_argument("--remote", default="origin")
    parser.add_argument("--push", action="store_true", help="push the branch to the remote")
    options = parser.parse_args(arguments)
    site_url = os.environ.get("SITE_URL")
    if not site_url:
        print(
            "SITE_URL is not set: name the public address, for example https://example.org/handbook/", file=sys.stderr
        )
        return 1
    if options.tag and options.tag.removeprefix("v") != release():
        print(
            f"{PINS}:1: the tag {options.tag} is not the pinned release {release()}. Tag v{release()}.", file=sys.stderr
        )
        return 1
    version, aliases = ("dev", []) if options.what == "dev" else (release(), [REDIRECTED])
    try:
        publish(version, aliases, site_url, options.branch)
        if options.push:
            git_utils.push_branch(options.remote, options.branch)
    except (subprocess.CalledProcessError, git_utils.GitError) as error:
        print(f"mkdocs.yml:1: publishing {version} failed: {error}. Run: make check", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
