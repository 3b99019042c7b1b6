"""Jobs that run outside requests, such as migrations, imports, demo data and the worker.

Jobs may import resolvers; resolvers never import jobs.
"""
