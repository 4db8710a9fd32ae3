import { createHash } from "node:crypto";

/** A short hash of what a record says; equal content has an equal fingerprint, whatever the order of its properties. */
export function fingerprint(content: unknown): string {
  return createHash("sha256").update(canonical(content)).digest("base64url").slice(0, 16);
}

function canonical(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) => {
    if (typeof value === "bigint") return `${value}n`;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
