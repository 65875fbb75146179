import { Button } from "@fluentui/react-components";
import type { DeclaredUnit } from "../../core/settings";
import { unitNames } from "../../core/settings/read-field";
import { usePlainStyles } from "../shared/usePlainStyles";
import { ChoiceField } from "./ChoiceField";
import type { FormProps } from "./form";
import { words } from "./messages";
import { unitPlaces, type UnitPlace } from "./unit-places";

const choices = [["", words.asSaid], ...unitNames.map((name) => [name, name] as const)] as const;

const isOf = ({ sheet, table }: UnitPlace, one: DeclaredUnit) =>
  one.sheet === sheet && one.table === table;

/** A unit for each sheet that holds figures, and for each of its tables where there are several. */
export function UnitsForm({ draft: { units }, tables, change }: FormProps) {
  const plain = usePlainStyles();
  const sheets = unitPlaces(tables);
  const places = sheets.flatMap(({ whole, parts }) => [whole, ...parts]);
  const others = units.filter((one) => !places.some((place) => isOf(place, one)));
  const field = (place: UnitPlace) => (
    <ChoiceField
      key={place.name}
      label={words.unitOf(place.name)}
      value={units.find((one) => isOf(place, one))?.unit ?? ""}
      choices={choices}
      onValue={(unit) => {
        const { sheet, table } = place;
        const rest = units.filter((one) => !isOf(place, one));
        const own = table === undefined ? { sheet } : { sheet, table };
        change({ units: unit === "" ? rest : [...rest, { ...own, unit }] });
      }}
    />
  );
  return (
    <>
      {sheets.length === 0 && <p className={plain.text}>{words.noTables}</p>}
      {sheets.map(({ whole, parts }) => (
        <div key={whole.sheet} className={plain.stack}>
          {field(whole)}
          {parts.length > 1 && (
            <details open={units.some((one) => parts.some((place) => isOf(place, one)))}>
              <summary>{words.eachTable(parts.length)}</summary>
              <div className={plain.stack}>{parts.map(field)}</div>
            </details>
          )}
        </div>
      ))}
      {others.map((one) => {
        const name = words.otherUnit(one.sheet, one.table, one.unit);
        return (
          <div key={name} className={plain.row}>
            <span className={plain.text}>{name}</span>
            <Button
              size="small"
              aria-label={words.removeOf(name)}
              onClick={() => change({ units: units.filter((other) => other !== one) })}
            >
              {words.remove}
            </Button>
          </div>
        );
      })}
    </>
  );
}
