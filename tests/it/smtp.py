"""A real mail server for the tests: keeps each message it takes as a file. The port it listens on is its first line of output."""
import asyncio
import itertools
import json
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP

folder = pathlib.Path(sys.argv[1])
certificate, key = (sys.argv[2], sys.argv[3]) if len(sys.argv) > 3 else (None, None)
numbers = itertools.count(1)
seen = set()


class Keep:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("gone"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("busy"):
            return "450 mailbox is busy, try later"
        if address.startswith("grey") and address not in seen:
            seen.add(address)
            return "451 4.7.1 come back in a minute"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = f"{next(numbers):04}"
        told = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": session.ssl is not None}
        (folder / f"{name}.json").write_text(json.dumps(told))
        part = folder / f"{name}.part"
        part.write_bytes(envelope.original_content)
        part.rename(folder / f"{name}.eml")
        return "250 kept"


async def main():
    context = None
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
    make = lambda: SMTP(Keep(), tls_context=context, require_starttls=context is not None, hostname="localhost")
    server = await asyncio.get_running_loop().create_server(make, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    # Ends with the test that started it, even one that was killed.
    await asyncio.to_thread(sys.stdin.read)


asyncio.run(main())
