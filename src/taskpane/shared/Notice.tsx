import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";

interface Props {
  readonly intent: "error" | "warning" | "info";
  readonly title?: string;
  readonly children: string;
  onDismiss?(): void;
}

/** A message that stays until it is dismissed, told at once to people who listen to the screen. */
export function Notice({ intent, title, children, onDismiss }: Props) {
  return (
    <div role={intent === "error" ? "alert" : "status"}>
      <MessageBar intent={intent} layout="multiline" politeness="polite">
        <MessageBarBody>
          {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {children}
        </MessageBarBody>
        {onDismiss && (
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular aria-hidden />}
                aria-label="Dismiss"
                onClick={onDismiss}
              />
            }
          />
        )}
      </MessageBar>
    </div>
  );
}
