#!/usr/bin/env python3
"""Records answers of the local server as the fuzz targets' first corpus: tests/fuzz/record.py (from anywhere, after ./dev setup).

Starts a local server with the demo network, signs in as a demo person, asks every function for small pages, writes a few intents, and
puts the answers into corpus/TARGET/real-*. What is there under such a name is replaced.
"""

import json
import pathlib
import subprocess
import tempfile
import urllib.error
import urllib.request
import uuid

HERE = pathlib.Path(__file__).resolve().parent
STACK = HERE.parents[1] / "tools" / "localstack" / "main.mjs"


class Server:
    def __init__(self, folder):
        self.process = subprocess.Popen(
            ["node", str(STACK), "--with-parent", "--quiet", "--seed", f"--data={folder}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.about = json.loads(self.process.stdout.readline())
        self.token = None

    def post(self, path, body):
        request = urllib.request.Request(self.about["url"] + path, json.dumps(body).encode(), method="POST")
        request.add_header("apikey", self.about["publishable"])
        request.add_header("content-type", "application/json")
        if self.token:
            request.add_header("authorization", f"Bearer {self.token}")
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def sign_in(self, email=None):
        demo = self.about["demo"]
        self.token = None
        credentials = {"email": email or demo["email"], "password": demo["password"]}
        _, body = self.post("/auth/v1/token?grant_type=password", credentials)
        session = json.loads(body)
        self.token = session["access_token"]
        return session["user"]["id"]

    def call(self, function, **arguments):
        return self.post(f"/rest/v1/rpc/{function}", arguments)


def keep(target, name, body, head=b""):
    folder = HERE / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"real-{name}").write_bytes(head + body)


def intents(server, me):
    def send(name, kind, args, mid=None):
        mid = mid or str(uuid.uuid4())
        status, body = server.call("apply_intent", mid=mid, kind=kind, args=args)
        keep("replies", name, body, f"{status} {kind}\n".encode())
        return mid

    post, answer = str(uuid.uuid4()), str(uuid.uuid4())
    mid = send("put_post", "put_post", {"id": post, "text": "Seen from the train: #lakes, @noor, https://postr.example/a"})
    send("duplicate", "put_post", {"id": post, "text": "Seen from the train: #lakes, @noor, https://postr.example/a"}, mid)
    send("id_taken", "put_post", {"id": post, "text": "Something else"})
    send("answer", "put_post", {"id": answer, "text": "And back again", "reply_to": post})
    send("edit_post", "edit_post", {"id": post, "base_rev": 0, "text": "Seen from the bus"})
    send("conflict", "edit_post", {"id": post, "base_rev": 0, "text": "Seen from the boat"})
    send("set_like", "set_like", {"post": post, "on": True})
    send("set_repost", "set_repost", {"post": post, "on": True})
    send("self_follow", "set_follow", {"person": me, "on": True})
    send("set_follow", "set_follow", {"handle": "ida", "on": True})
    send("unknown_person", "set_follow", {"handle": "nobody_at_all", "on": True})
    send("delete_post", "delete_post", {"id": answer})
    send("deleted_target", "set_like", {"post": answer, "on": True})
    send("unknown_kind", "set_mood", {})
    send("bad_args", "put_post", {"id": 1})
    send("bad_mid", "put_post", {"id": post, "text": "x"}, "no uuid")
    return post


def others(server, post):
    """What somebody else does to that post and its author, so that there are notifications."""
    server.sign_in("lena@postr.example")

    def act(kind, **args):
        server.call("apply_intent", mid=str(uuid.uuid4()), kind=kind, args=args)

    act("set_like", post=post, on=True)
    act("set_repost", post=post, on=True)
    act("put_post", id=str(uuid.uuid4()), text="Which bus, @noor?", reply_to=post)
    act("put_post", id=str(uuid.uuid4()), text="Quoting", quote=post)
    act("set_profile", field="bio", value="Drives buses")
    act("set_follow", handle="noor", on=False)
    act("set_follow", handle="noor", on=True)
    server.sign_in()
    server.call("apply_intent", mid=str(uuid.uuid4()), kind="mark_read", args={"up_to": 1})
    server.call("apply_intent", mid=str(uuid.uuid4()), kind="set_block", args={"handle": "finn", "on": True})


def pages(server, me, post):
    def page(kind, name, function, **arguments):
        status, body = server.call(function, **arguments)
        keep("pages", name, body, kind.encode() + b"\n")
        return json.loads(body) if status == 200 else {}

    for listed in ("following", "everyone"):
        kind = "home" if listed == "following" else "everyone"
        first = page(kind, listed, "home_page", list=listed, before=None, lim=8)
        page(kind, f"{listed}-older", "home_page", list=listed, before=first.get("next"), lim=8)
        page(kind, f"{listed}-empty", "home_page", list=listed, before=0, lim=8)
    page("home", "refused", "home_page", list="elsewhere", before=None, lim=8)
    for part in ("posts", "people"):
        first = page(part, f"self-{part}", "self_page", part=part, after=0, lim=8)
        page(part, f"self-{part}-next", "self_page", part=part, after=first.get("next") or first.get("after") or 0, lim=8)
    rows = first_posts(server)
    ids = [row["id"] for row in rows]
    page("refresh", "refresh", "refresh_posts", ids=ids[:6] + [str(uuid.uuid4())], vers=[0, 0, 0] + [2**40] * 4)
    people = [row["author"] for row in rows]
    page("refresh-people", "refresh-people", "refresh_people", ids=people[:3] + [str(uuid.uuid4())], vers=[0] * 4)
    first = page("notifications", "notifications", "notifications_page", before=None, lim=3)
    page("notifications", "notifications-older", "notifications_page", before=first.get("next"), lim=3)
    page("thread", "thread", "thread_page", id=post, after=0, lim=5)
    page("search", "search", "search_posts", query="bridge", before=None, lim=4)
    page("names", "names", "search_people", query="no", lim=4)
    first = page("followers", "followers", "people_page", person=me, list="followers", before=None, lim=4)
    page("followers", "followers-older", "people_page", person=me, list="followers", before=first.get("next"), lim=4)
    page("explore", "explore", "explore_page")
    for handle in ("lena", "nobody_at_all"):
        page("handle", f"handle-{handle}", "profile_page", handle=handle, part="posts", before=None, lim=4)


def first_posts(server):
    _, body = server.call("home_page", list="everyone", before=None, lim=10)
    return json.loads(body)["rows"]["posts"]


def pull(server, start, write):
    """Everything that happens after `start`, in small pages, and the answers that are no pages."""

    def ask(name, **arguments):
        arguments = {"epoch": None, "since": None, "until": None, "after": 0, "lim": 5, **arguments}
        _, body = server.call("feed_pull", **arguments)
        keep("pull", name, body)
        return json.loads(body)

    ask("new")
    ask("bad", epoch=start["epoch"], since="nonsense")
    ask("epoch", epoch="another", since=start["to"])
    ask("ahead", epoch=start["epoch"], since="99999999:99999999:")
    ask("nothing", epoch=start["epoch"], since=start["to"])
    write()
    until, after = None, 0
    for number in range(12):
        page = ask(f"page-{number:02}", epoch=start["epoch"], since=start["to"], until=until, after=after)
        if not page.get("more"):
            break
        until, after = page["to"], page["after"]


def main():
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        server = Server(pathlib.Path(folder) / "server")
        try:
            me = server.sign_in()
            _, body = server.call("feed_pull", epoch=None, since=None, until=None, after=0, lim=5)
            start = json.loads(body)
            posts = []

            def write():
                posts.append(intents(server, me))
                others(server, posts[0])

            pull(server, start, write)
            pages(server, me, posts[0])
        finally:
            server.process.stdin.close()
            server.process.wait(timeout=60)
    for target in ("pull", "pages", "replies"):
        files = list((HERE / "corpus" / target).glob("real-*"))
        print(f"{target}: {len(files)} files, {sum(file.stat().st_size for file in files)} bytes")


if __name__ == "__main__":
    main()
