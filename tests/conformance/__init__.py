"""Our messages against google protobuf's (upb), over the contract of the wire and 8,161 recorded vectors."""
