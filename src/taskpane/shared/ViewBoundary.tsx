import { Component, Suspense, type ReactNode } from "react";
import { Spinner } from "@fluentui/react-components";
import { words } from "../messages";
import { Notice } from "./Notice";

interface State {
  readonly fault: string | null;
}

/** Holds a view that is loaded when it is first wanted: says so while it comes, and what to do where it does not. */
export class ViewBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.fault !== null)
      return (
        <Notice intent="error" title={words.viewLost}>
          {`${words.viewLostMore} (${this.state.fault})`}
        </Notice>
      );
    return (
      <Suspense fallback={<Spinner size="small" label={words.loading} />}>
        {this.props.children}
      </Suspense>
    );
  }
}
