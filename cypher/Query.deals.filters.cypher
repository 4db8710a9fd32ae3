// What every way to a list of deals may be asked besides.
($ids IS NULL OR deal.id IN $ids) AND
($kind IS NULL OR deal.kind = $kind)
