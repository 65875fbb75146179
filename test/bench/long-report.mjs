/** Paragraphs on a page of about 450 words. */
const paragraphs = 12;

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

/** What reports say without an amount, which is most of them. */
const plain = [
  (service) =>
    `The service continues to work with partners to manage demand for ${service.toLowerCase()}. Staff turnover remains high, vacancies are held where it is safe to do so, and the position will be kept under review throughout the winter.`,
  (service) =>
    `Members will recall that the review of ${service.toLowerCase()} began in September 2016. Two of its four workstreams are complete; the others depend on the new contract, which is expected to be let by 31 March 2017 after consultation with service users and their families.`,
  () =>
    "The Executive Director of Finance has been consulted on this report. There are no direct legal implications arising from the recommendations, and an equality impact assessment has been completed where one was required by policy 4.2 of the scheme of delegation.",
  (service) =>
    `Performance in ${service} has improved since the last report: 93% of calls were answered within two minutes, compared with 88% a year ago, and 14 of the 17 actions in the improvement plan have been closed. Appendix B sets out those that remain.`,
  () =>
    "Officers continue to review each case with colleagues in finance and will report to the next meeting of the committee. Where a package is to be changed, the allocated worker visits first, and the outcome is recorded before any decision is taken.",
  (service) =>
    `Risks to ${service.toLowerCase()} are recorded in the corporate register. The most significant is the shortage of qualified staff in the area, which the workforce strategy addresses through apprenticeships, a bank of relief workers and closer links with the college.`,
];

/** What reports say with two or three. */
const spoken = [
  (service, now, change) =>
    `${service} is forecast to overspend by £${now}k, an increase of £${change}k on the £${now - change}k last reported, because demand for placements has grown since the summer and prices have risen faster than the budget allowed.`,
  (service, now, change) =>
    `The projected outturn for ${service} is £${(now / 100).toFixed(3)}m against a revised budget of £${((now + change) / 100).toFixed(3)}m. Officers continue to review each case with colleagues in finance and will report to the next meeting of the committee.`,
  (service, now, change) =>
    `Savings of £${now}k were approved for ${service} in February; £${change}k has been achieved so far, and the remainder is expected to be delivered in the second half of the year once the restructure is complete.`,
];

/**
 * A report of about `pages` pages in the genre. The same every time.
 * @param {number} pages Pages of about 450 words.
 * @param {number} speaking Paragraphs of each page that name amounts, two or three each.
 */
export function longReport(pages, speaking) {
  let seed = 7;
  const next = (below) => (seed = (seed * 48271) % 2147483647) % below;
  const pick = (list) => list[next(list.length)];
  const lines = [];
  for (let page = 1; page <= pages; page++) {
    lines.push(`${page}.0 ${services[page % services.length]}`);
    for (let paragraph = 1; paragraph <= paragraphs; paragraph++) {
      const speaks = (paragraph * speaking) % paragraphs < speaking;
      const now = 40 + next(900);
      const change = 1 + next(Math.min(200, now - 1));
      const said = speaks ? pick(spoken)(pick(services), now, change) : pick(plain)(pick(services));
      lines.push(`${page}.${paragraph} ${said}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
