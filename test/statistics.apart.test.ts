import assert from "node:assert/strict";
import { test } from "node:test";
import { fisher, rateInterval, rateRatio, shareInterval } from "../src/statistics/exact.ts";
import { medianWait } from "../src/statistics/survival.ts";

/** What SciPy 1.17.1 gives: `binomtest(…).proportion_ci(method="exact")`. */
const SHARES: readonly (readonly [count: number, of: number, level: number, low: number, high: number])[] = [
  [4, 4, 0.95, 0.3976353643835142, 1],
  [2, 6, 0.95, 0.043271868292889565, 0.7772219044964505],
  [2, 6, 0.9, 0.06284989170835437, 0.7286616274802411],
  [0, 10, 0.95, 0, 0.30849710781876294],
  [5, 10, 0.95, 0.1870860284474045, 0.8129139715525955],
  [1, 1, 0.95, 0.025000000000000022, 1],
  [0, 1, 0.95, 0, 0.975],
  [137, 1000, 0.95, 0.11628168943360062, 0.1598809651053763],
  [9999, 10000, 0.95, 0.999442963002013, 0.9999974682224367],
];

/** What SciPy gives: `fisher_exact(…)` two-sided, greater, less. */
const TABLES: readonly (readonly [counts: readonly [number, number, number, number], p: readonly number[]])[] = [
  [
    [4, 0, 2, 4],
    [0.0761904761904762, 0.07142857142857142, 1],
  ],
  [
    [8, 2, 1, 5],
    [0.034965034965034975, 0.024475524475524483, 0.9991258741258742],
  ],
  [
    [0, 5, 5, 0],
    [0.007936507936507938, 1, 0.003968253968253969],
  ],
  [
    [10, 20, 30, 40],
    [0.5044757698516285, 0.8676419647894413, 0.2533310713617557],
  ],
  [
    [3, 0, 0, 0],
    [1, 1, 1],
  ],
  [
    [120, 80, 90, 110],
    [0.0036351855558814402, 0.0018175927779407201, 0.9990631732328185],
  ],
];

/** What SciPy gives: `binomtest(after, all, share of exposure)` two-sided, greater, less, and its exact interval as odds. */
const RATES: readonly (readonly [
  rates: readonly [number, number, number, number],
  values: readonly (number | null)[],
])[] = [
  [
    [4, 3, 10, 2],
    [0.02560717176832, 0.017509541478400004, 0.99609359302656, 1.0815989330331797, 16.38070317268479],
  ],
  [
    [0, 3, 5, 2],
    [0.010240000000000003, 0.010240000000000003, 1, 1.37453378597319, null],
  ],
  [
    [7, 10, 7, 10],
    [1, 0.604736328125, 0.604736328125, 0.29930968181058, 3.3410212257445657],
  ],
  [
    [30, 12, 18, 12],
    [0.11140289106101878, 0.9702683123731148, 0.05570144553050939, 0.3149631291510531, 1.1119067245012384],
  ],
];

/** What SciPy gives: `chi2.ppf` at both tails, by twice the exposure. */
const GARWOOD: readonly (readonly [count: number, exposure: number, low: number, high: number])[] = [
  [4, 3, 0.3632884578754416, 3.4138628918012315],
  [10, 2, 2.3976943480662167, 9.19517802100889],
  [0, 5, 0, 0.737775890822787],
  [100, 7, 11.623427321560447, 17.37525625606091],
];

/** Equal to a ten-millionth of the value: jStat's quantiles come by iteration. */
function near(given: number | null | undefined, expected: number | null, what: string): void {
  if (expected === null) {
    assert.equal(given, null, what);
    return;
  }
  const off = Math.abs(Number(given) - expected);
  assert.ok(off <= 1e-7 * Math.max(1e-3, Math.abs(expected)), `${what}: expected ${expected}, got ${given}`);
}

test("the interval of a share is SciPy's", () => {
  for (const [count, of, level, low, high] of SHARES) {
    const interval = shareInterval(count, of, level);
    near(interval.low, low, `${count}/${of}`);
    near(interval.high, high, `${count}/${of}`);
  }
});

test("Fisher's exact test is SciPy's, two-sided and one-sided", () => {
  for (const [[a, b, c, d], expected] of TABLES) {
    const { twoSided, greater, less } = fisher({ first: { yes: a, no: b }, second: { yes: c, no: d } });
    for (const [index, value] of [twoSided, greater, less].entries())
      near(value, expected[index] ?? null, `${a} ${b} ${c} ${d}`);
  }
});

test("the exact comparison of two rates is SciPy's, and nothing counted gives nothing", () => {
  for (const [[count, exposure, later, laterExposure], expected] of RATES) {
    const found = rateRatio({ count, exposure }, { count: later, exposure: laterExposure });
    const values = [found?.twoSided, found?.greater, found?.less, found?.interval.low, found?.interval.high];
    for (const [index, value] of values.entries()) near(value, expected[index] ?? null, `${count} ${later} ${index}`);
  }
  assert.equal(rateRatio({ count: 0, exposure: 1 }, { count: 0, exposure: 1 }), undefined);
  near(rateRatio({ count: 4, exposure: 3 }, { count: 10, exposure: 2 })?.ratio, 3.75, "ratio");
  assert.equal(rateRatio({ count: 0, exposure: 3 }, { count: 5, exposure: 2 })?.ratio, null);
});

test("the interval of a rate is SciPy's", () => {
  for (const [count, exposure, low, high] of GARWOOD) {
    const interval = rateInterval({ count, exposure });
    near(interval.low, low, `${count}/${exposure}`);
    near(interval.high, high, `${count}/${exposure}`);
  }
});

test("what no table can hold is refused", () => {
  assert.throws(() => shareInterval(5, 4), /Expected whole numbers from 0 on, got 5, -1/);
  assert.throws(() => fisher({ first: { yes: 1.5, no: 0 }, second: { yes: 0, no: 0 } }), RangeError);
  assert.throws(() => rateInterval({ count: 1, exposure: 0 }), /Expected an exposure above 0, got 0/);
});

test("the median wait and its interval are those of SciPy's curve, with censored cases", () => {
  // scipy.stats.ecdf of CensoredData, its survival curve with confidence_interval(method="log-log"): half is reached on day
  // 900, by the lower bound on day 200, and by the upper one never.
  const came = [100, 200, 200, 400, 900].map((days) => ({ days, came: true }));
  const waiting = [150, 200, 500, 1000, 1200, 1300].map((days) => ({ days, came: false }));
  assert.deepEqual(medianWait([...came, ...waiting], 0.95), { median: 900, low: 200, high: null });
  assert.deepEqual(medianWait(waiting, 0.95), { median: null, low: null, high: null });
  assert.deepEqual(medianWait([], 0.95), { median: null, low: null, high: null });
  assert.equal(medianWait([{ days: 40, came: true }], 0.95).median, 40);
});
