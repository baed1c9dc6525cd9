"""One module for each client that the wire benchmark compares. `python -m clients.NAME HOST:PORT` is a worker.

A worker reads names of workloads, one a line, and answers each with a line of JSON: seconds of wall time and of CPU
time, and the peak of resident memory in MiB. It runs in whatever Python has its client; this package needs nothing.
"""
