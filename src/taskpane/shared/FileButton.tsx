import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface Props {
  readonly children: string;
  /** Endings of the files it takes: ".xlsx,.json". */
  readonly accept: string;
  readonly busy?: boolean;
  onFile(name: string, bytes: Uint8Array): void;
}

/** A button that asks for one file and hands over its bytes. */
export function FileButton({ children, accept, busy = false, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (file) onFile(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <>
      <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={children}
        accept={accept}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // The same file may be chosen again after it was saved anew.
          target.value = "";
        }}
      />
    </>
  );
}
