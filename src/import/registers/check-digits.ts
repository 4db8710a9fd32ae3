const BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";

/** Whether an id of the Research Organization Registry (`0` + six characters + two digits) has the check digits it must have. */
export function isRorId(id: string): boolean {
  if (!/^0[0-9a-hjkmnp-tv-z]{6}\d\d$/.test(id)) return false;
  const number = [...id.slice(1, 7)].reduce((sum, character) => sum * 32 + BASE32.indexOf(character), 0);
  return 98 - ((number * 100) % 97) === Number(id.slice(7));
}

/** Whether a Japanese corporate number (法人番号, 13 digits) has the check digit it must have: it is the first. */
export function isCorporateNumber(number: string): boolean {
  if (!/^[1-9]\d{12}$/.test(number)) return false;
  const sum = [...number.slice(1)]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9) === Number(number[0]);
}
