import type { RegistrySource } from "../registry-sources.ts";

/** The same ids as in the data files: where these describe the source, their description stands. */
export const ROR: RegistrySource = {
  id: "source:ror",
  titleEn: "Research Organization Registry, records at commit d93fc66",
  publisher: "ROR",
  licence: "CC0-1.0",
  url: "https://github.com/ror-community/ror-records",
  published: "2026-06-23",
};

export const SBIR: RegistrySource = {
  id: "source:sbir",
  titleEn: "SBIR and STTR awards of the Department of Health and Human Services",
  publisher: "U.S. Small Business Administration",
  licence: "US government data",
  url: "https://www.sbir.gov",
};

export const EDINET: RegistrySource = {
  id: "source:edinet",
  titleEn: "EDINET list of companies: names, readings, corporate numbers, addresses (edited)",
  publisher: "金融庁 Financial Services Agency",
  licence: "PDL 1.0 (attribution; edited)",
  url: "https://disclosure2.edinet-fsa.go.jp/",
  published: "2025",
};
