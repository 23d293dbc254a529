"""Versions: `dev` and a release, deployed with mike to a bare repository, served below a path, switched in Chromium."""

import functools
import http.server
import json
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from playwright.sync_api import expect

from handbook import publish
from handbook.errors import ROOT

PREFIX = "/handbook/"


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the branch as a static host does: below a path, and with 404.html for what is missing."""

    def do_GET(self):
        if not self.path.startswith(PREFIX):
            return self.send_error(404)
        self.path = "/" + self.path.removeprefix(PREFIX)
        return super().do_GET()

    def send_error(self, code, *arguments):
        page = Path(self.directory, "404.html")
        if code != 404 or not page.exists():
            return super().send_error(code, *arguments)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None

    def log_message(self, *_):
        pass


def git(*arguments, cwd):
    command = ["git", "-c", "user.name=test", "-c", "user.email=test@example.org", *arguments]
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def deployed(tmp_path_factory):
    """The published branch as a folder, and the address that it is served at."""
    folder = tmp_path_factory.mktemp("versions")
    site, clone, bare = folder / "site", folder / "clone", folder / "bare.git"
    site.mkdir()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}{PREFIX}"
    for name in git("ls-files", "--cached", "--others", "--exclude-standard", cwd=ROOT).splitlines():
        if (ROOT / name).is_file():
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, clone / name)
    git("init", "-q", "-b", "main", cwd=clone)
    git("config", "user.name", "test", cwd=clone)
    git("config", "user.email", "test@example.org", cwd=clone)
    git("add", "-A", cwd=clone)
    git("commit", "-qm", "tree under test", cwd=clone)
    git("init", "-q", "--bare", str(bare), cwd=folder)
    git("remote", "add", "origin", str(bare), cwd=clone)
    environment = {"SITE_URL": url, "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "1"}
    for what in ("dev", "release"):
        command = [sys.executable, "-m", "handbook.publish", what, "--push"]
        done = subprocess.run(command, cwd=clone, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
    git(f"--git-dir={bare}", f"--work-tree={site}", "checkout", "-f", "gh-pages", cwd=folder)
    yield site, url
    server.shutdown()


@pytest.fixture
def page(browser):
    context = browser.new_context()
    yield context.new_page()
    context.close()


def test_both_versions_are_listed_and_the_release_is_latest(deployed):
    versions = {item["version"]: item["aliases"] for item in json.loads((deployed[0] / "versions.json").read_text())}
    assert versions == {"dev": [], publish.release(): ["latest"]}


def test_every_version_names_latest_as_canonical(deployed):
    site, url = deployed
    for version in ("dev", publish.release(), "latest"):
        assert (
            f'<link rel="canonical" href="{url}latest/tokenization/">'
            in (site / version / "tokenization/index.html").read_text()
        )


def test_the_root_has_robots_and_a_sitemap_that_exists(deployed):
    site, url = deployed
    assert f"Sitemap: {url}sitemap.xml" in (site / "robots.txt").read_text()
    assert f"<loc>{url}latest/sitemap.xml</loc>" in (site / "sitemap.xml").read_text()
    assert f"<loc>{url}latest/tokenization/</loc>" in (site / "latest/sitemap.xml").read_text()


def test_the_version_switch_keeps_page_and_anchor(deployed, page):
    _, url = deployed
    page.goto(f"{url}dev/tokenization/#attention-mask")
    page.locator(".md-version").hover()
    page.locator(".md-version__link", has_text=publish.release()).click()
    page.wait_for_url(f"{url}{publish.release()}/tokenization/#attention-mask")
    expect(page.locator("#attention-mask ~ details.answer").first).to_have_attribute("open", "")


def test_the_root_leads_to_the_release(deployed, page):
    page.goto(deployed[1])
    page.wait_for_url(f"{deployed[1]}latest/")


def test_an_address_without_version_leads_to_the_release(deployed, page):
    page.goto(f"{deployed[1]}tokenization/#attention-mask")
    page.wait_for_url(f"{deployed[1]}latest/tokenization/#attention-mask")
    expect(page.locator("#attention-mask ~ details.answer").first).to_have_attribute("open", "")


def test_a_permanent_link_without_version_leads_to_the_open_answer(deployed, page):
    page.goto(f"{deployed[1]}q/attention-mask/")
    page.wait_for_url(f"{deployed[1]}latest/tokenization/#attention-mask")
    expect(page.locator("#attention-mask ~ details.answer").first).to_have_attribute("open", "")


def test_an_unknown_address_stays_an_error_with_a_way_out(deployed, page):
    response = page.goto(f"{deployed[1]}latest/no-such-page/")
    assert response.status == 404
    expect(page.get_by_role("link", name="Open the newest release")).to_have_attribute("href", f"{PREFIX}latest/")
    assert page.url == f"{deployed[1]}latest/no-such-page/"


def test_publishing_needs_an_address_and_the_right_tag(monkeypatch, capsys):
    monkeypatch.delenv("SITE_URL", raising=False)
    assert publish.main(["dev"]) == 1
    assert "SITE_URL is not set" in capsys.readouterr().err
    monkeypatch.setenv("SITE_URL", "https://example.org/")
    assert publish.main(["release", "--tag", "v4.0"]) == 1
    assert f"Tag v{publish.release()}" in capsys.readouterr().err
