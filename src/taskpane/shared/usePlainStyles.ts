import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles that every view uses: plain lists, small print, rows of buttons that wrap. */
export const usePlainStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  // Fluent's fields have a least width that the narrowest pane does not.
  field: { minWidth: 0, maxWidth: "100%", "& select, & textarea, & input": { minWidth: 0 } },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
