// The viewer may see the node, and the world could know of it by the day asked. No OR, for the same reason.
node.known <= $knownAt AND node.audience IN $viewer
