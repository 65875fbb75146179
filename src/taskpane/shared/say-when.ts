const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** "today at 14:02" or "3 June 2025 at 14:02". */
export function sayWhen(iso: string, now = new Date()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return "at an unknown time";
  const date = day.format(at) === day.format(now) ? "today" : day.format(at);
  return `${date} at ${time.format(at)}`;
}
