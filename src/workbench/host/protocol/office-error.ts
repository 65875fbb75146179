/** Error numbers of the common interface; office.js turns them into names and words. */
export const OfficeError = {
  none: 0,
  fileTypeNotSupported: 1009,
  operationNotSupported: 5000,
  internal: 5001,
  indexOutOfRange: 5008,
  invalidParameter: 5010,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  fileUnavailable: 11001,
  dialogRefused: 12009,
  signOnUnsupported: 13012,
} as const;
