// A link (or a dated node) holds on the day asked, was known by the day asked, and the viewer may see it. No OR: the planner would split every list into a union of scans.
link.from <= $asOf AND link.to > $asOf AND link.known <= $knownAt AND link.retracted > $knownAt AND link.audience IN $viewer
