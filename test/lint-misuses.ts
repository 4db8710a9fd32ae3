/** Bodies that break one rule each, and what the lint must say. */
export const MISUSES: readonly (readonly [name: string, text: string, message: RegExp])[] = [
  [
    "a link without current",
    "MATCH (seed)<-[support:SUPPORTS]-(hub:Hub) WHERE visible(hub) RETURN hub",
    /:1: support: .* add "current\(support\)" to the WHERE/,
  ],
  [
    "a record without visible",
    "MATCH (seed)<-[support:SUPPORTS]-(hub:Hub)\nWHERE current(support) RETURN hub",
    /:1: hub: .* add "visible\(hub\)" to the WHERE/,
  ],
  [
    "a link without current inside EXISTS",
    "MATCH (hub:Hub) WHERE visible(hub) AND EXISTS { MATCH (hub)-[support:SUPPORTS]->(seed) } RETURN hub",
    /add "current\(support\)"/,
  ],
  [
    "a record without visible inside a comprehension",
    "RETURN [(seed)<-[support:SUPPORTS]-(hub:Hub) WHERE current(support) | hub.id] AS ids",
    /add "visible\(hub\)"/,
  ],
  [
    "a word said of another variable of the same name",
    `MATCH (seed)<-[support:SUPPORTS]-(hub:Hub) WITH seed, count(*) AS hubs
MATCH (seed)<-[support:SUPPORTS]-(hub:Hub) WHERE current(support) AND visible(hub) RETURN hub, hubs`,
    /:1: support: .*\n.*:1: hub: /,
  ],
  [
    "a link without a name",
    "MATCH (seed)<-[:SUPPORTS]-(hub:Hub) WHERE visible(hub) RETURN hub",
    /SUPPORTS has no name; write -\[link:SUPPORTS\]-/,
  ],
  [
    "a record without a name",
    "MATCH (seed)<-[support:SUPPORTS]-(:Hub) WHERE current(support) RETURN count(*) AS hubs",
    /\(:Hub\) has no name/,
  ],
  [
    "a node without a label",
    "MATCH (seed)<-[support:SUPPORTS]-(hub) WHERE current(support) AND visible(hub) RETURN hub",
    /hub has no label, .* write its label/,
  ],
  [
    "a path of any length",
    "MATCH (seed)<-[support:SUPPORTS*1..3]-(hub:Hub) WHERE visible(hub) RETURN hub",
    /write the steps out, or let a job derive a link/,
  ],
  [
    "a repeated pattern",
    "MATCH (seed) (()-[step:SUPPORTS]-()){2} (hub:Hub) WHERE visible(hub) RETURN hub",
    /write the steps out, or let a job derive a link/,
  ],
  [
    "a path with a name",
    "MATCH path = (seed)<-[support:SUPPORTS]-(hub:Hub) WHERE current(support) AND visible(hub) RETURN path",
    /The path path has no name for its links/,
  ],
  [
    "a name for the composer",
    "MATCH (seed)<-[_1:SUPPORTS]-(hub:Hub) WHERE current(_1) AND visible(hub) RETURN hub",
    /_1 begins with "_"/,
  ],
  [
    "a word beside an OR",
    "MATCH (seed)<-[support:SUPPORTS]-(hub:Hub) WHERE current(support) AND visible(hub) OR hub.region = 'x' RETURN hub",
    /current\(support\) is part of a larger expression; make .* write two MATCH instead of an OR/,
  ],
  [
    "a word under NOT",
    "MATCH (seed)<-[support:SUPPORTS]-(hub:Hub) WHERE NOT current(support) AND visible(hub) RETURN hub",
    /current\(support\) is part of a larger expression/,
  ],
  [
    "a word in brackets",
    "MATCH (seed)<-[support:SUPPORTS]-(hub:Hub) WHERE (current(support) OR true) AND visible(hub) RETURN hub",
    /current\(support\) is part of a larger expression/,
  ],
  [
    "a word outside a WHERE",
    "MATCH (seed)<-[support:SUPPORTS]-(hub:Hub) WHERE current(support) AND visible(hub) RETURN hub, visible(hub) AS seen",
    /visible\(hub\) is part of a larger expression/,
  ],
  [
    "a label that nothing writes",
    "MATCH (seed)<-[support:SUPPORTS]-(hub:Hubb) WHERE current(support) AND visible(hub) RETURN hub",
    /Nothing writes the label Hubb; correct its name, or write it in cypher\/import/,
  ],
  [
    "a link type that nothing writes",
    "MATCH (seed)<-[support:SUPORTS]-(hub:Hub) WHERE current(support) AND visible(hub) RETURN hub",
    /Nothing writes the relationship type SUPORTS/,
  ],
  [
    "a property that nothing writes",
    "MATCH (seed)<-[support:SUPPORTS]-(hub:Hub) WHERE current(support) AND visible(hub) RETURN hub ORDER BY hub.titleJa",
    /Nothing writes the property titleJa of Hub/,
  ],
  [
    "a property in a pattern that nothing writes",
    "MATCH (seed)<-[support:SUPPORTS]-(hub:Hub {slug: 'x'}) WHERE current(support) AND visible(hub) RETURN hub",
    /Nothing writes the property slug of Hub/,
  ],
  ["an undefined variable", "RETURN hub", /Variable `hub` not defined/],
  ["a mistake of syntax", "MATCH (seed RETURN seed", /Seed\.example\.cypher:1: /],
];
