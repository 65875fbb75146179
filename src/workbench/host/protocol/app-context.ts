import { INTERNAL_SETS } from "./requirement-sets";
import type { RequirementSets } from "./requirement-sets";

export interface AppContextParts {
  readonly id: unknown;
  readonly locale: string;
  readonly documentUrl: string;
  readonly requirementSets: RequirementSets;
  readonly settings: ReadonlyMap<string, string>;
}

/** Excel on the web, in the library's list of hosts. */
const EXCEL_WEB_APP = 16;
const READ_WRITE = 0;
const TASK_PANE = 1;

/** The answer to the first message of office.js: who the host is, and what it can do. */
export function appContext(parts: AppContextParts): object {
  return {
    _id: parts.id,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: parts.locale,
    _dataLocale: parts.locale,
    _docUrl: parts.documentUrl,
    _clientMode: READ_WRITE,
    _settings: [...parts.settings],
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: "crosscast",
    _appInstanceId: "crosscast",
    _requirementMatrix: JSON.stringify({ ...INTERNAL_SETS, ...parts.requirementSets }),
    _hostFullVersion: "16.0.0.0",
    _addinName: "Crosscast",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
