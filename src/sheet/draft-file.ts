import { readFile } from "node:fs/promises";
import { decoded } from "../import/text.ts";
import type { Language } from "../language.ts";
import { Refusal } from "../refusal.ts";

/** The draft that a file holds: JSON in UTF-8, with or without a byte order mark, in UTF-16 or in CP932. */
export async function draftIn(path: string, language: Language): Promise<unknown> {
  const bytes = await readFile(path).catch(() => {
    throw new Refusal(
      language === "JA"
        ? `シーズのID（seed:…）または下書きのファイルを指定してください。${path} というファイルはありません。`
        : `Expected the id of a seed (seed:…) or a draft file, given ${path}: there is no such file.`,
    );
  });
  try {
    return JSON.parse(decoded(bytes));
  } catch {
    // The parser's own message would repeat what stands in the file.
    const example = '{"title": "…", "diseases": ["…"]}';
    throw new Refusal(
      language === "JA"
        ? `${path}：SeedDraft の項目を持つJSONが必要です（例：${example}）。文字コードはUTF-8、UTF-16、CP932のいずれかです。ファイルを直してください。`
        : `${path}: expected JSON with the fields of SeedDraft, for instance ${example}, in UTF-8, UTF-16 or CP932. Mend the file.`,
    );
  }
}
