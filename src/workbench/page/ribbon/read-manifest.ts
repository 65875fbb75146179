/** What a button of the ribbon does. */
export type RibbonAction =
  { readonly kind: "run"; readonly actionId: string } | { readonly kind: "show pane" };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address on this server. */
  readonly icon: string;
  readonly action: RibbonAction;
}

/** What Excel takes from an add-in's manifest. */
export interface Manifest {
  readonly name: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** Address of the pane on this server. */
  readonly pane: string;
  /** Before the dot of its custom functions. */
  readonly namespace: string;
  readonly functions: string;
}

/** Reads manifest.xml: the ribbon is drawn from what Excel itself would draw it from. */
export function readManifest(xml: string): Manifest {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  const all = (within: Element | Document, name: string): Element[] => [
    ...within.getElementsByTagNameNS("*", name),
  ];
  const resources = new Map(
    ["Image", "Url", "String"].flatMap((name) =>
      all(root, name).map(
        (one) => [one.getAttribute("id") ?? "", one.getAttribute("DefaultValue") ?? ""] as const,
      ),
    ),
  );
  const resource = (element: Element | undefined): string =>
    resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const first = (within: Element | Document | undefined, name: string): Element | undefined =>
    within ? all(within, name)[0] : undefined;
  const button = (control: Element): RibbonButton => {
    const icons = all(control, "Image");
    const large = icons.find((icon) => icon.getAttribute("size") === "32") ?? icons[0];
    const actionId = first(control, "FunctionName")?.textContent?.trim();
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(first(control, "Label")),
      tip: resource(first(first(control, "Supertip"), "Description")),
      icon: pathOf(resource(large)),
      action: actionId ? { kind: "run", actionId } : { kind: "show pane" },
    };
  };
  const functions = all(root, "ExtensionPoint").find(
    (point) => point.getAttributeNS(xsi, "type") === "CustomFunctions",
  );
  return {
    name: first(root, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    group: resource(first(first(root, "Group"), "Label")),
    buttons: all(root, "Control").map(button),
    pane: pathOf(resource(first(root, "Runtime"))),
    namespace: resource(first(functions, "Namespace")),
    functions: pathOf(resource(first(first(functions, "Metadata"), "SourceLocation"))),
  };
}

const xsi = "http://www.w3.org/2001/XMLSchema-instance";

/** The manifest names the address where the add-in will stand; here it stands on this server. */
function pathOf(address: string): string {
  try {
    return new URL(address).pathname;
  } catch {
    return "";
  }
}
