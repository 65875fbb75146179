const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/;
const day = 86_400_000;

/** Excel's serial number (days since 1899-12-30) of an ISO date; null where it is none. */
export function serialOfIsoDate(text: string): number | null {
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const [, year, month, date, hour = "0", minute = "0", second = "0"] = match;
  const days =
    (Date.UTC(Number(year), Number(month) - 1, Number(date)) - Date.UTC(1899, 11, 30)) / day;
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
