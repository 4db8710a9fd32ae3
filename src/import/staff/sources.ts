/** The sources that are about tables which staff fill in. */
export type StaffSource = "template" | "staff" | "batches" | "undo";

export function isStaffSource(source: string): source is StaffSource {
  return ["template", "staff", "batches", "undo"].includes(source);
}
