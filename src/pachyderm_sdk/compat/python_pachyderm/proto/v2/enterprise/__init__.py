"""Enterprise features."""
