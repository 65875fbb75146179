import { makeStyles, tokens } from "@fluentui/react-components";
import type { Carried, CarriedItem } from "../../core/carry-over/carry-over";
import { CellLink } from "../shared/CellLink";
import { usePlainStyles } from "../shared/usePlainStyles";
import { cameNames, kindNames } from "./messages";

const order: readonly Carried[] = ["lapsed", "lost", "kept"];

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** What became of each earlier decision; those that somebody has to look at first. */
export function CarriedList({ items }: { readonly items: readonly CarriedItem[] }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  return (
    <>
      {order.map((came) => {
        const list = items.filter((one) => one.came === came);
        if (list.length === 0) return null;
        return (
          <section key={came} aria-label={cameNames[came]}>
            <h3 className={plain.heading}>{`${cameNames[came]} (${String(list.length)})`}</h3>
            <ul className={styles.list}>
              {list.map(({ kind, what, said, by, why, ref }, at) => (
                <li key={at}>
                  {`${what}. ${kindNames[kind]}: “${said}”${by === "" ? "" : `, ${by}, as entered`}.`}
                  {why !== "" && ` ${why.charAt(0).toUpperCase()}${why.slice(1)}.`}
                  {ref !== null && (
                    <>
                      {" "}
                      <CellLink reference={ref} inText />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
