// The need.
MATCH (need:Need {id: needMet.need})
WHERE visible(need)
RETURN need
