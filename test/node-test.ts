/** Which tests are to run, and where it is written what failed. */
export interface Tests {
  readonly given: readonly string[];
  readonly files: readonly string[];
  readonly failures: string;
}

/** The arguments of node --test: the options among those given, and which files to run. */
export function testsOf({ given, files, failures }: Tests): string[] {
  const options = given.filter((each) => each.startsWith("-"));
  const told = ["--test-reporter=spec", "--test-reporter-destination=stdout"];
  const kept = ["--test-reporter=./test/failures-reporter.ts", `--test-reporter-destination=${failures}`];
  return ["--test", "--test-isolation=none", "--test-timeout=600000", ...told, ...kept, ...options, ...files];
}
