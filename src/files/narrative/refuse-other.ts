import { UnreadableFile } from "../unreadable-file";

const asWordOrText = "Save it as a Word document (.docx) or as plain text (.txt)";

/** Refuses, each in its own words, the kinds of file that people have reports in and that are not read. */
export function refuseOther(name: string, bytes: Uint8Array): void {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (start.includes("%PDF-"))
    throw new UnreadableFile(name, "PDF reports are not read yet", asWordOrText);
  if (start.startsWith("{\\rtf"))
    throw new UnreadableFile(name, "rich text (.rtf) is not read", asWordOrText);
  if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) refuseCompound(name, bytes);
  if (/^\s*(?:<!doctype html|<html|<\?xml)/i.test(start.replace(/^\xef\xbb\xbf/, "")))
    throw new UnreadableFile(
      name,
      "web pages and XML are not read",
      "Open it in Word and save it as a Word document (.docx), or as plain text (.txt)",
    );
  if (/^(?:MIME-Version|Received|From|Return-Path): /im.test(start) && /\.eml$/i.test(name))
    throw new UnreadableFile(
      name,
      "saved e-mails are not read",
      "Copy the words of the e-mail into a text file (.txt)",
    );
}

/** The container of Office before 2007, in which a password also wraps a newer file. */
function refuseCompound(name: string, bytes: Uint8Array): never {
  if (holdsWide(bytes, "EncryptedPackage"))
    throw new UnreadableFile(
      name,
      "the file is protected by a password",
      "Remove the password in Word (File, Info, Protect Document) and try again",
    );
  if (/\.msg$/i.test(name) || holdsWide(bytes, "__substg1.0"))
    throw new UnreadableFile(
      name,
      "saved e-mails are not read",
      "Copy the words of the e-mail into a text file (.txt)",
    );
  throw new UnreadableFile(
    name,
    "Word documents of before 2007 (.doc) are not read",
    "Open it in Word and save it as a Word document (.docx)",
  );
}

/** Whether the bytes hold the word in two-byte characters, as the container's directory writes names. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (
      matched < word.length &&
      bytes[at + matched * 2] === word.charCodeAt(matched) &&
      bytes[at + matched * 2 - 1] === 0
    )
      matched++;
    if (matched === word.length) return true;
  }
  return false;
}
