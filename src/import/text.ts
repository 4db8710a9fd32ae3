import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** Text in UTF-8, in UTF-16 with a byte order mark, or in CP932 (Shift_JIS), as Japanese programs save it. */
export function decoded(bytes: Buffer): string {
  const isUtf16 = [0xfffe, 0xfeff].includes(bytes.length > 1 ? bytes.readUInt16BE(0) : 0);
  if (isUtf16) return iconv.decode(bytes, "utf16");
  return iconv.decode(bytes, isUtf8(bytes) ? "utf8" : "cp932");
}
