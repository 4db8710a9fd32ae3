import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DateError, parseDay, parsePartialDate } from "../src/dates.ts";

const UNDERSTOOD: readonly (readonly [given: string, text: string, from: string, to: string])[] = [
  ["2018-06-07", "2018-06-07", "2018-06-07", "2018-06-08"],
  ["2018/6/7", "2018-06-07", "2018-06-07", "2018-06-08"],
  ["2018年6月7日", "2018-06-07", "2018-06-07", "2018-06-08"],
  ["2018-06", "2018-06", "2018-06-01", "2018-07-01"],
  ["2018", "2018", "2018-01-01", "2019-01-01"],
  ["FY2019", "FY2019", "2019-04-01", "2020-04-01"],
  ["2019年度", "FY2019", "2019-04-01", "2020-04-01"],
  ["２０１９年度", "FY2019", "2019-04-01", "2020-04-01"],
  ["平成30年度", "FY2018", "2018-04-01", "2019-04-01"],
  ["平成31年度", "FY2019", "2019-04-01", "2020-04-01"],
  ["令和元年度", "FY2019", "2019-04-01", "2020-04-01"],
  ["令和元年", "2019", "2019-01-01", "2020-01-01"],
  ["平成３１年４月３０日", "2019-04-30", "2019-04-30", "2019-05-01"],
  ["令和元年5月1日", "2019-05-01", "2019-05-01", "2019-05-02"],
  ["H30", "2018", "2018-01-01", "2019-01-01"],
  ["R1.11", "2019-11", "2019-11-01", "2019-12-01"],
  ["H31.3.31", "2019-03-31", "2019-03-31", "2019-04-01"],
  ["S64.1.7", "1989-01-07", "1989-01-07", "1989-01-08"],
  ["2020-02-29", "2020-02-29", "2020-02-29", "2020-03-01"],
  ["9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31"],
];

test("dates are understood as Japanese and other people write them, with their first day and the day after their last", () => {
  for (const [given, text, from, to] of UNDERSTOOD) {
    const date = parsePartialDate(given);
    assert.deepEqual([date.text, date.from, date.to], [text, from, to], given);
  }
});

test("what is no date, or a day that no calendar has, is refused with what was expected and given", () => {
  for (const given of ["", "soon", "2019-02-29", "2019-13", "H0", "平成0年", "2019-4-31", "FY19", "0000", "1.2.3"]) {
    assert.throws(
      () => parsePartialDate(given),
      (error) =>
        error instanceof DateError && error.message.includes(`"${given}"`) && error.message.startsWith("Expected"),
      given,
    );
  }
  assert.throws(() => parseDay("2019-04"), /Expected a day such as 2018-06-07, got "2019-04"/);
});

test("the canonical text of a date means the same date", () => {
  const texts = fc.oneof(
    fc
      .date({ min: new Date("1000-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    fc.integer({ min: 1000, max: 9000 }).map((year) => `FY${year}`),
    fc
      .tuple(fc.constantFrom("平成", "令和", "H", "R", "昭和"), fc.integer({ min: 1, max: 64 }))
      .map(([era, year]) => `${era}${year}年度`),
  );
  fc.assert(
    fc.property(texts, (given) => {
      const date = parsePartialDate(given);
      assert.deepEqual(parsePartialDate(date.text), date);
      assert.ok(date.from < date.to);
    }),
  );
});
