import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What office-addin-dev-certs does, as far as it is used. */
interface Certs {
  ensureCertificatesAreInstalled(): Promise<void>;
  isCaCertificateInstalled(): boolean;
  installCaCertificate(): Promise<void>;
  generateCertificates(ca: string, cert: string, key: string): Promise<void>;
}
interface Parts {
  readonly certs?: Partial<Certs>;
  readonly trust?: boolean;
  readonly say?: (words: string) => void;
  readonly folder?: string;
}

const folder = mkdtempSync(join(tmpdir(), "crosscast-certificates-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { developmentCertificate } = jest.requireActual<{
  developmentCertificate(parts: Parts): Promise<{ ca: Buffer; cert: Buffer; key: Buffer }>;
}>("../../.config/development-certificate.cjs");
const { generateCertificates } = jest.requireActual<Certs>("office-addin-dev-certs");
const make = (parts: Parts) => developmentCertificate({ ...parts, folder });

const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
  join(folder, name),
) as [string, string, string];
const sudo = (): Promise<void> => Promise.reject(new Error("sudo: not\n found"));

test("where none can be made, the message says why and where to look", async () => {
  const certs = { ensureCertificatesAreInstalled: () => Promise.reject(new Error("disk full")) };
  await expect(make({ certs })).rejects.toThrow(
    /No certificate .* https only\. disk full\nSee that .*crosscast-certificates.* can be written to/,
  );
});

test("where it was made and cannot be trusted, it is used all the same, and what to do is said", async () => {
  const said: string[] = [];
  const certs: Partial<Certs> = {
    ensureCertificatesAreInstalled: async () => {
      await generateCertificates(ca, cert, key);
      return sudo();
    },
  };
  const made = await make({ certs, say: (words) => said.push(words) });
  expect(made.cert.toString()).toMatch(/^-----BEGIN CERTIFICATE/);
  expect(said.join()).toContain("does not trust the certificate yet");
  expect(said.join()).toContain("Why:  sudo: not found");
  expect(said.join()).toContain(ca);
});

test("the next start keeps it, and only tries again to have it trusted", async () => {
  const { mtimeMs } = statSync(ca);
  let tried = 0;
  const certs: Partial<Certs> = {
    isCaCertificateInstalled: () => false,
    installCaCertificate: () => {
      tried++;
      return Promise.resolve();
    },
  };
  const said: string[] = [];
  await make({ certs, say: (words) => said.push(words) });
  expect([tried, said, statSync(ca).mtimeMs]).toEqual([1, [], mtimeMs]);
});

test("once it is trusted nothing is asked or said", async () => {
  const said: string[] = [];
  await make({ certs: { isCaCertificateInstalled: () => true }, say: (words) => said.push(words) });
  expect(said).toEqual([]);
});
