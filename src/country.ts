import type { Language } from "./language.ts";

const NAMES = {
  JA: new Intl.DisplayNames(["ja"], { type: "region", fallback: "none" }),
  EN: new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }),
};

/** What a country is called; undefined for a code that is none (ISO 3166-1 alpha-2). */
export function countryName(code: string, language: Language): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? NAMES[language].of(code) : undefined;
}
