// The trial with this id.
MATCH (trial:Trial {id: $id})
WHERE visible(trial)
RETURN trial
