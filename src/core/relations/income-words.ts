const income =
  /\b(?:income|incomes|receipts?|grants?|fees|charges|rents?|recharges?|reimbursements?|contributions? from|funding|funded by|council tax|business rates|nndr|precept|sales|interest receivable|recoveries)\b/i;

/** Whether a row tells of money that comes in, where a shortfall is bad and the signs may run the other way. */
export function isIncome(label: string, section: readonly string[] = []): boolean {
  if (/\b(?:net|expenditure|spend)\b/i.test(label) && !/\bincome\b/i.test(label)) return false;
  return (
    income.test(label) ||
    section.some((heading) => /\b(?:income|funding|financ\w+|funded)\b/i.test(heading))
  );
}
