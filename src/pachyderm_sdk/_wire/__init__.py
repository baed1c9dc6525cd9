"""How calls reach a server: addresses, connections, metadata, deadlines, the four call shapes, and the server's side.

From the outside in: `calls` and `calls_sync` are what the generated stubs call; they know messages and sessions. The
sync one calls in its own thread if it can (`http2/lane`), else on the loop thread: `line` decides, `crossing` crosses.
Below them `transport` is the seam: payloads and statuses, no messages, no colour. `http2` carries it out.
On the server's side `servicer` is what services are made of, `serving` runs their handlers, `server` listens.
`grpclib_transport` and `grpclib_carrier` are for who brings a channel or a server of grpclib's; nobody else loads it.
"""
