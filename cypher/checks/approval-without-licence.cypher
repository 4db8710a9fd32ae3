// An approval in Japan of a device of class III or IV whose holder had no first-class device licence on that day, as far as is recorded.
MATCH (event:RegulatoryEvent)-[about:ABOUT]->(product:Product), (event)-[held:HELD_BY]->(holder:Organization)
WHERE
  event.kind = 'APPROVAL' AND
  event.authority = 'PMDA_MHLW' AND
  product.deviceClass IN ['III', 'IV'] AND
  about.retracted > $in.today AND
  held.retracted > $in.today AND
  NOT EXISTS {
    MATCH (holder)-[holds:HOLDS]->(licence:Licence)
    WHERE
      licence.kind = 'DEVICE_1' AND
      holds.retracted > $in.today AND
      licence.from <= event.from AND
      licence.to > event.from
  }
RETURN event.id AS fact, holder.id + ' holds no DEVICE_1 on ' + toString(event.from) AS given
ORDER BY fact
