// The words of the enumerations that are asked for, in the order of the schema.
UNWIND $read AS each
RETURN each.enumeration AS enumeration, each.value AS value, each.ja AS ja, each.en AS en
ORDER BY each.position
