/** The library as it stands in the add-in's window. */
export interface LibraryWindow {
  readonly Excel?: unknown;
  readonly OfficeExtension?: { readonly CommonUtility?: { _doApiNotSupportedCheck?: boolean } };
}

/** The window of a frame, if it is of the page's own origin: another's globals are out of reach. */
export function libraryOf(frame: HTMLIFrameElement): LibraryWindow | null {
  const library = frame.contentWindow as LibraryWindow | null;
  try {
    return library && "Excel" in library ? library : null;
  } catch {
    return null;
  }
}
