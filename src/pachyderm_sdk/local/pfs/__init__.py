"""What the embedded server knows about the Pachyderm file system."""
