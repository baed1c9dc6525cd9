"""The eleven parts of the client, one for each service. They exist to be parts of `Client`, not to be used alone."""
