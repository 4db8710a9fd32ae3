// Where the rights stand for every field and territory that is asked for or named, from the grants of the day. A licence whose
// holder licensed on is no obstacle there: who holds it can grant again.
WITH
  seedRights,
  size(seedRights.fields) = 1 AND seedRights.field IS NULL AS isEveryField,
  size(seedRights.codes) = 1 AND seedRights.territory IS NULL AS isEverywhere
CALL (seedRights, isEveryField, isEverywhere) {
  UNWIND range(0, size(seedRights.codes) - 1) AS place
  UNWIND range(0, size(seedRights.fields) - 1) AS part
  WITH *, seedRights.codes[place] AS code, seedRights.fields[part] AS one
  WITH
    *,
    [
      each IN seedRights.grants
      WHERE each.isAnywhere OR NOT code IN each.carved AND any(land IN each.named WHERE land IN [code, 'WORLD'])
      | {
        right: each,
        scope:
          CASE
            WHEN
              size(each.areas) = 0 AND each.fieldText IS NULL OR any(area IN each.areas WHERE area IN one.wider)
              THEN 'ALL'
            WHEN size(each.areas) = 0 THEN 'UNCLEAR'
            WHEN any(area IN each.areas WHERE area IN one.narrower) THEN 'PART'
          END
      }
    ] AS scoped
  WITH
    *,
    [
      each IN scoped
      WHERE each.scope IS NOT NULL
      | {
        right: each.right,
        standing:
          CASE
            WHEN
              each.scope = 'UNCLEAR' OR each.right.isAnywhere
              THEN
                CASE
                  WHEN each.right.standing <> 'NON_EXCLUSIVE' THEN 'UNCLEAR'
                END
            WHEN
              (each.right.partly OR each.scope = 'PART') AND each.right.standing IN ['TAKEN', 'UNDER_OPTION']
              THEN 'PARTLY_TAKEN'
            ELSE each.right.standing
          END
      }
    ] AS judged
  WITH
    *,
    [
      each IN judged
      WHERE each.standing IS NOT NULL
      | each {
        .*,
        isPassedOn:
          any(
            other IN judged
            WHERE any(grantor IN other.right.grantors WHERE grantor.id IN [holder IN each.right.holders | holder.id])
          )
      }
    ] AS met
  WITH
    *,
    [each IN met WHERE each.right.state = 'RUNNING' AND NOT each.isPassedOn] AS running,
    [each IN met WHERE each.right.state = 'RUNNING' AND each.isPassedOn] AS passedOn
  WITH
    *,
    coalesce(
      head(
        [
          rank IN ['TAKEN', 'UNDER_OPTION', 'PARTLY_TAKEN', 'UNCLEAR', 'NON_EXCLUSIVE']
          WHERE any(each IN running WHERE each.standing = rank)
        ]),
      CASE
        WHEN size(seedRights.grants) = 0 THEN 'NO_RECORD'
        WHEN size(met) > 0 THEN 'RETURNED'
        ELSE 'FREE'
      END
    ) AS status
  ORDER BY place, part
  RETURN
    collect(one {
      .field,
      .nameJa,
      .nameEn,
      territory: code,
      status: status,
      isEveryField: isEveryField,
      isEverywhere: isEverywhere,
      holders: reduce(all = [], each IN running | all + [holder IN each.right.holders WHERE NOT holder IN all]),
      licensors:
        CASE
          WHEN size(passedOn) = 0 THEN seedRights.owners
          ELSE reduce(all = [], each IN passedOn | all + [holder IN each.right.holders WHERE NOT holder IN all])
        END
    }) AS cells
}
WITH seedRights, cells, [cell IN cells | cell.status] AS statuses
RETURN
  CASE
    WHEN all(status IN statuses WHERE status = statuses[0]) THEN statuses[0]
    WHEN any(status IN statuses WHERE status IN ['TAKEN', 'PARTLY_TAKEN', 'UNDER_OPTION']) THEN 'PARTLY_TAKEN'
    ELSE head([rank IN ['UNCLEAR', 'NON_EXCLUSIVE', 'RETURNED'] WHERE rank IN statuses])
  END AS status,
  cells,
  [cell IN cells WHERE cell.status IN ['FREE', 'RETURNED', 'NON_EXCLUSIVE']] AS free,
  seedRights.grants AS grants,
  seedRights.owners AS owners,
  toString(seedRights.asOf) AS asOf
