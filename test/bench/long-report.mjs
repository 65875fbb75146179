/** A report of about `pages` pages in the genre: 40 lines a page, an amount or three in most of them. The same every time. */
export function longReport(pages) {
  const services = [
    "Adult care",
    "Home care",
    "Fostering",
    "Waste collection",
    "Highways",
    "Libraries",
    "Leisure centres",
    "Planning",
    "Housing support",
    "School transport",
  ];
  let seed = 7;
  const next = (below) => (seed = (seed * 48271) % 2147483647) % below;
  const lines = [];
  for (let page = 1; page <= pages; page++) {
    lines.push(`${page}.0 ${services[page % services.length]}`);
    for (let line = 1; line < 14; line++) {
      const service = services[next(services.length)];
      const now = 40 + next(900);
      const change = 1 + next(200);
      const said = [
        `${service} is forecast to overspend by £${now}k, an increase of £${change}k on the £${now - change}k last reported, because demand for placements has grown since the summer and prices have risen faster than the budget allowed.`,
        `The projected outturn for ${service} is £${(now / 100).toFixed(3)}m against a revised budget of £${((now + change) / 100).toFixed(3)}m. Officers continue to review each case with colleagues in finance and will report to the next meeting of the committee.`,
        `Savings of £${now}k were approved for ${service} in February; £${change}k has been achieved so far, and the remainder is expected to be delivered in the second half of the year once the restructure is complete.`,
        `The service continues to work with partners to manage demand. Staff turnover remains high, vacancies are held where it is safe to do so, and the position will be kept under review throughout the winter.`,
      ][next(4)];
      lines.push(`${page}.${line} ${said}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
