/**
 * Whether ten digits are an NHS number: the eleventh part of the weighted sum gives the last digit.
 * https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}
