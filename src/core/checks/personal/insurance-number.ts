/** Letters that no National Insurance number begins with, and pairs that are not given out (HMRC, NIM39110). */
const notGiven: ReadonlySet<string> = new Set(["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]);

/** Whether two letters, six digits and a letter are a National Insurance number. */
export function isInsuranceNumber(text: string): boolean {
  const plain = text.replace(/[\s.-]/g, "").toUpperCase();
  return (
    /^[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\d{6}[A-D]$/.test(plain) &&
    !notGiven.has(plain.slice(0, 2))
  );
}
