// What a derived link takes over from the nodes and links it rests on: it holds while all of them hold, is known when
// the last of them is, is believed while all are, and only those see it who may see every part.
{
  from: reduce(day = date('0001-01-01'), part IN parts | CASE WHEN part.from > day THEN part.from ELSE day END),
  to: reduce(day = date('9999-12-31'), part IN parts | CASE WHEN part.to < day THEN part.to ELSE day END),
  known: reduce(day = date('0001-01-01'), part IN parts | CASE WHEN part.known > day THEN part.known ELSE day END),
  retracted: reduce(day = date('9999-12-31'), part IN parts | CASE WHEN part.retracted < day THEN part.retracted ELSE day END),
  begins: reduce(day = date('0001-01-01'), each IN [part IN parts | part.from] + [part IN parts | part.known] | CASE WHEN each > day THEN each ELSE day END),
  ends: reduce(day = date('9999-12-31'), each IN [part IN parts | part.to] + [part IN parts | part.retracted] | CASE WHEN each < day THEN each ELSE day END),
  audience: head([level IN ['DEMO', 'CONFIDENTIAL', 'INTERNAL', 'PARTNER', 'REGISTERED', 'PUBLIC'] WHERE any(part IN parts WHERE part.audience = level)]),
  certainty: CASE WHEN any(part IN parts WHERE part.certainty = 'SYNTHETIC') THEN 'SYNTHETIC' ELSE 'INFERRED' END,
  sources: reduce(all = [], part IN parts | all + [source IN part.sources WHERE NOT source IN all]),
  fingerprint: reduce(text = '', part IN parts | text + coalesce(toString(part.from), '') + coalesce(toString(part.to), '') + coalesce(toString(part.known), '') + coalesce(toString(part.retracted), '') + coalesce(part.audience, ''))
}
