// One reason for every signal that counts; an unknown one is assumed to be neutral. The contributions add up to the score. What
// a signal rests on (`about`: [share, id, via, node]) is told by its three largest shares: their nodes, then the records between.
[name IN $signals | coalesce(
  head([each IN known WHERE each.signal = name | head([shown IN [[place IN [0, 1, 2] | head([one IN each.about WHERE place = size([other IN each.about WHERE
    other[0] > one[0] OR other[0] = one[0] AND other[1] + coalesce(other[2], '') < one[1] + coalesce(one[2], '')])])]] |
    head([nodes IN [reduce(all = [], one IN shown | CASE WHEN one IS NULL OR one[3] IN all THEN all ELSE all + one[3] END)] |
      head([detail IN [each.detail] | {
        signal: name, strength: each.strength, weight: $weights[name], contribution: $weights[name] * each.strength, assumed: false,
        evidence: reduce(all = [node IN nodes | node.id], one IN shown |
          CASE WHEN one[2] IS NULL OR one[2] IN all THEN all ELSE all + one[2] END),
        detail: detail {
          .*, namesJa: [node IN nodes | coalesce(node.nameJa, node.nameEn)], namesEn: [node IN nodes | coalesce(node.nameEn, node.nameJa)]
        }
      }])])])]),
  {
    signal: name, strength: null, weight: $weights[name], contribution: $weights[name] * $neutrals[name],
    assumed: true, evidence: [], detail: {}
  }
)]
