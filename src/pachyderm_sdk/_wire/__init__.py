"""How calls reach a server: addresses, connections, metadata, deadlines, the four call shapes, and the server's side.

From the outside in: `calls` and `calls_sync` are what the generated stubs call; they know messages and sessions.
Below them `transport` is the seam: payloads and statuses, no messages, no colour. `grpclib_transport` carries it out.
Only that module, `channel` and `servicer` import grpclib, and only when a first connection or server is made.
"""
