"""One module for each client that the wire benchmark compares.

`python -m clients.NAME HOST:PORT COMMIT WORKLOAD` does the workload and answers with a line of JSON: seconds of wall
time and of processor time, and on Linux the MiB of memory in use afterwards and at most, and how much the most is above
what was in use before. It runs in whatever Python has its client; this package needs nothing.
"""
