// Takes links back: from today on they are no longer believed. With $retracted open, believes them again.
UNWIND $elements AS element
MATCH ()-[link]->()
WHERE elementId(link) = element
SET link.retracted = $retracted
