const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
  timeZoneName: "short",
});

/** "1 July 2025 at 10:30 BST": the time in the United Kingdom, wherever the record is made. @param iso ISO 8601. */
export function sayTime(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : format.format(time).replace(/,(?= \d\d:)/, " at");
}
