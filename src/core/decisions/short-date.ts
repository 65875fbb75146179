const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "5 January 2026" of an ISO 8601 time, on every host alike; the text itself where it is no such time. */
export function shortDate(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  const month = months[Number(match?.[2] ?? 0) - 1];
  return match && month ? `${String(Number(match[3]))} ${month} ${match[1] ?? ""}` : iso;
}
