/** Why there is no pane. */
export type NotStarted = "no library" | "not in Excel" | "broken";

const words: Readonly<Record<NotStarted, string>> = {
  "no library":
    "Crosscast could not start, because the part that Microsoft provides (office.js) was not loaded. Check that this computer is online, then close this pane and open it again. If it happens again, ask your IT team whether appsforoffice.microsoft.com can be reached from here.",
  "not in Excel":
    "This is Crosscast’s pane, and it works inside Excel. Open a workbook in Excel, then choose Crosscast pane in the Crosscast group on the Review tab.",
  broken:
    "Crosscast could not start. Close this pane and open it again; if it happens again, close Excel and open the workbook again. Nothing in the workbook was changed.",
};

/** Says in the place of the pane why there is none, and what to do. */
export function sayNotStarted(place: HTMLElement, why: NotStarted): void {
  const text = document.createElement("p");
  text.setAttribute("role", "alert");
  text.textContent = words[why];
  Object.assign(text.style, { font: "14px/1.45 'Segoe UI', sans-serif", margin: "24px 16px" });
  place.replaceChildren(text);
}
