import type { RuleGuidance } from "./rule";

const ico = "https://ico.org.uk/for-organisations";

/** Public guidance on publishing documents that several rules follow. */
export const guidance = {
  hidden: {
    title: "ICO: avoid an accidental breach when personal information is hidden in spreadsheets",
    address: `${ico}/uk-gdpr-guidance-and-resources/security/disclosing-documents-to-the-public-securely/avoid-an-accidental-breach-when-personal-information-is-hidden-in-spreadsheets`,
  },
  advisory: {
    title: "ICO: advisory note to public authorities on original source spreadsheets",
    address: `${ico}/eir-and-access-to-information/information-commissioner-s-office-advisory-note-to-public-authorities`,
  },
  security: {
    title: "Government Security Group: how to publish information safely",
    address: "https://www.security.gov.uk/policy-and-guidance/how-to-publish-information-safely",
  },
  spreadsheets: {
    title: "Government Analysis Function: releasing statistics in spreadsheets",
    address:
      "https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/",
  },
  anonymisation: {
    title: "ICO: anonymisation code of practice (small numbers, and tables that single people out)",
    address: "https://ico.org.uk/media/1061/anonymisation-code.pdf",
  },
} as const satisfies Readonly<Record<string, RuleGuidance>>;
