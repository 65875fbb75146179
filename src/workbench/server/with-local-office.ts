/** Where the add-in's page loads office.js from, as Microsoft asks of every add-in. */
const officeHost = "https://appsforoffice.microsoft.com";

/**
 * The add-in's page with office.js taken from this server, which has it from npm. Nothing else of
 * the add-in is touched: its scripts are served as they were built. With the address goes the leave to load
 * anything from it.
 */
export function withLocalOffice(page: string): string {
  return page
    .replaceAll(`${officeHost}/lib/1/hosted/`, "/office-js/")
    .replaceAll(` ${officeHost}`, "");
}
