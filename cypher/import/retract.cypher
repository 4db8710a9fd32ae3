// Takes links back: from today on they are no longer believed. With $in.retracted open, believes them again.
UNWIND $in.elements AS element
MATCH ()-[link]->()
WHERE elementId(link) = element
SET link.retracted = $in.retracted,
  link.ends = CASE WHEN link.to < $in.retracted THEN link.to ELSE $in.retracted END
