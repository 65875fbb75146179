/** Whether this Excel has a requirement set beyond those the manifest declares. */
export function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
