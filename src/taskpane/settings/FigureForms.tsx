import { usePlainStyles } from "../shared/usePlainStyles";
import type { FormProps } from "./form";
import { words } from "./messages";
import { TypedField } from "./TypedField";

/** How far figures may be apart. */
export function ToleranceForm({ draft: { tolerance }, faults, change }: FormProps) {
  const plain = usePlainStyles();
  return (
    <>
      <p className={plain.small}>{words.places}</p>
      {(["casting", "narrative"] as const).map((field) => (
        <TypedField
          key={field}
          label={words[field]}
          value={tolerance[field]}
          fault={faults[`tolerance.${field}`]}
          onValue={(value) => change({ tolerance: { ...tolerance, [field]: value } })}
        />
      ))}
    </>
  );
}

/** From which variance the report owes an explanation. */
export function ExplainForm({ draft: { explain }, faults, change }: FormProps) {
  return (["amount", "percent"] as const).map((field) => (
    <TypedField
      key={field}
      label={words[field]}
      value={explain[field]}
      fault={faults[`explain.${field}`]}
      onValue={(value) => change({ explain: { ...explain, [field]: value } })}
    />
  ));
}

/** From which overspend a line is amber and red. */
export function RagForm({ draft: { rag }, faults, change }: FormProps) {
  return (["amber", "red"] as const).map((field) => (
    <TypedField
      key={field}
      label={words[field]}
      value={rag[field]}
      fault={faults[`rag.${field}`]}
      onValue={(value) => change({ rag: { ...rag, [field]: value } })}
    />
  ));
}

/** How few people may be known by their number. */
export function SmallNumberForm({ draft: { smallNumber }, faults, change }: FormProps) {
  return (
    <TypedField
      label={words.fewer}
      value={smallNumber}
      fault={faults["smallNumber"]}
      onValue={(value) => change({ smallNumber: value })}
    />
  );
}
