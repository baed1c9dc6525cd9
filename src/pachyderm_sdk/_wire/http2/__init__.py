"""A fast gRPC transport over HTTP/2, in pure Python.

The protocol lives in modules that do no I/O: they are handed the bytes that arrived and asked for the bytes to send.

    constants, frames       what HTTP/2 writes down: numbers, frame layouts, and the reasons to refuse a peer
    headers, plain          HPACK blocks of requests, and of what a peer sends
    metadata                gRPC metadata and timeouts
    requests, responses     what a server reads in a request, and the HPACK blocks of its answers
    outbox, messages        messages to DATA frames, and DATA frames to messages
    settings                our limits, and what the peer announced
    status                  how a call ended
    stream                  one call on a connection
    core, client, server    one connection: what both roles share, and either side

Around them, for asyncio: `link` puts a core on a socket, `aio` and `aio_server` are its two ends, `dial` makes
connections, `transport` is the seam to the call shapes, `failures` says what a status means there. `route` is what it
takes to reach a server, for whoever dials.

Sync clients use the same on a thread of its own, for streams and for calls that are made side by side. A unary call
that is made alone needs no other thread: `sockets` is a driver on blocking calls, `dial_blocking` makes connections
for it, `lane` has one, and `watch` listens to that while nobody calls. It halves the time of such calls. Where threads
share a connection or messages come in crowds, the loop's thread is as fast, and nobody takes turns at reading.
"""
