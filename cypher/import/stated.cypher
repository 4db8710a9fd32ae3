// The links that the files of a folder state or once stated.
MATCH ()-[link]->()
WHERE link.record STARTS WITH $in.folder
RETURN elementId(link) AS element, link.id AS id, link.record AS record,
  link.retracted > $in.today AS believed
