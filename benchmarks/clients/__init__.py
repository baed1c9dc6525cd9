"""One module for each client that the wire benchmark compares. `python -m clients.NAME HOST:PORT COMMIT` is a worker.

A worker reads names of workloads, one a line, and answers each with a line of JSON: seconds of wall time and of CPU
time, and on Linux the peak of resident memory in MiB and how much that is above what was in use before. It runs in
whatever Python has its client; this package needs nothing.
"""
