import type { RuleGroup } from "../../core/checks/rule";
import { rules } from "../../core/checks/rules";
import type { Severity } from "../../core/finding";
import { groupNames, severityNames } from "../findings/messages";
import { usePlainStyles } from "../shared/usePlainStyles";
import { ChoiceField } from "./ChoiceField";
import type { FormProps } from "./form";
import { words } from "./messages";

type Gravity = Severity | "off";

const groups = Object.keys(groupNames) as RuleGroup[];
const gravities: readonly (readonly [Gravity, string])[] = [
  ["error", severityNames.error],
  ["warning", severityNames.warning],
  ["info", severityNames.info],
  ["off", words.off],
];

/** How serious each check is, group by group. */
export function ChecksForm({ draft: { severities }, change }: FormProps) {
  const plain = usePlainStyles();
  const set = (id: string, gravity: Gravity | "") => {
    const others = Object.entries(severities).filter(([one]) => one !== id);
    change({
      severities: Object.fromEntries(gravity === "" ? others : [...others, [id, gravity]]),
    });
  };
  return groups.map((group) => {
    const own = rules.filter((rule) => rule.group === group);
    const count = own.filter(({ id }) => severities[id] !== undefined).length;
    return (
      <details key={group}>
        <summary>
          {groupNames[group]}
          {count > 0 && ` (${words.setHere(count)})`}
        </summary>
        <div className={plain.stack}>
          {own.map(({ id, title, severity, offUntilSet }) => (
            <ChoiceField<Gravity | "">
              key={id}
              label={title}
              value={severities[id] ?? ""}
              choices={[
                [
                  "",
                  words.usual(offUntilSet === true ? words.offUntilSet : severityNames[severity]),
                ],
                ...gravities,
              ]}
              onValue={(gravity) => set(id, gravity)}
            />
          ))}
        </div>
      </details>
    );
  });
}
