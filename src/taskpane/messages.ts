/** What the pane itself says, around its views. */
export const words = {
  skip: "Skip to the results",
  views: "Views",
  findings: (open: number | null) => (open === null ? "Findings" : `Findings (${String(open)})`),
  narrative: (attention: number | null) =>
    attention === null || attention === 0 ? "Narrative" : `Narrative (${String(attention)})`,
  overview: "Overview",
  record: "Record",
  settings: "Settings",
  functions: "Functions",
  loading: "Opening",
  dropNow: "Drop the report here",
  viewLost: "This part of the pane could not be opened",
  viewLostMore:
    "Close the pane and open it again. If that does not help, check the connection to the server the add-in comes from.",
  limitsHere: (limits: readonly string[]) => `In this Excel: ${limits.join(" ")}`,
} as const;
