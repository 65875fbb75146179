const { createPrivateKey, X509Certificate } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const defaults = require("office-addin-dev-certs/lib/defaults");

const filesIn = (folder) => ({
  ca: join(folder, defaults.caCertificateFileName),
  cert: join(folder, defaults.localhostCertificateFileName),
  key: join(folder, defaults.localhostKeyFileName),
});

/** Whether the files are there, belong together and hold for today. */
function isUsable(files) {
  if (!Object.values(files).every((file) => existsSync(file))) return false;
  try {
    const [ca, cert] = [files.ca, files.cert].map((file) => new X509Certificate(readFileSync(file)));
    return (
      Date.parse(cert.validTo) > Date.now() &&
      cert.verify(ca.publicKey) &&
      cert.checkPrivateKey(createPrivateKey(readFileSync(files.key)))
    );
  } catch {
    return false;
  }
}

/** What a developer reads where the certificate is there and not trusted. */
const untrusted = (why, ca) => `
The add-in is served, but this computer does not trust the certificate yet, so Excel would show an empty pane.
  Why:  ${why}
  Certificate to be trusted:  ${ca}
  - Windows, Mac: run "npx office-addin-dev-certs install" from an account that may, and answer yes when asked.
  - Linux: run it as a user who may use sudo; Chrome and Firefox keep lists of their own, in which the file above
    is added under Settings, Privacy and security, Certificates (Authorities).
  - Excel on the web, without any of it: open https://localhost:3000/taskpane.html in that browser once and accept
    the certificate there.
`;

/**
 * The certificate that https://localhost:3000 is served with while the add-in is developed. Microsoft's tool makes it
 * and asks this computer to trust it. One that is good is kept where it could not be trusted: a new one at each start
 * would undo what a developer has put right by hand.
 * `trust: false` only makes it: for tests, and for computers that may not be asked.
 */
async function developmentCertificate({
  certs = require("office-addin-dev-certs"),
  trust = true,
  say = console.error,
  folder = defaults.certificateDirectory,
} = {}) {
  const files = filesIn(folder);
  try {
    if (!trust) {
      const { ca, cert, key } = files;
      if (!isUsable(files)) await certs.generateCertificates(ca, cert, key);
    } else if (!isUsable(files)) await certs.ensureCertificatesAreInstalled();
    else if (!certs.isCaCertificateInstalled()) await certs.installCaCertificate();
  } catch (error) {
    const why = String(error.message).trim().replace(/\s+/g, " ");
    if (!isUsable(files))
      throw new Error(
        `No certificate for https://localhost could be made, and Office loads add-ins over https only. ${why}\nSee that ${folder} can be written to, then start again.`,
      );
    say(untrusted(why, files.ca));
  }
  const [ca, cert, key] = [files.ca, files.cert, files.key].map((file) => readFileSync(file));
  return { ca, cert, key };
}

module.exports = { developmentCertificate };
