"""Value-chain geometry, painter, lenses, scene and gestures."""
