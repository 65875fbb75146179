import { agrees } from "./agrees";
import { amount } from "./amount";
import { amounts } from "./amounts";
import { castdiff } from "./castdiff";
import { casts } from "./casts";
import { crosscasts } from "./crosscasts";
import { movement } from "./movement";
import { rag } from "./rag";
import { reconcileWhenLoaded as reconcile } from "./reconcile-when-loaded";
import { revised } from "./revised";
import { roundtocast } from "./roundtocast";
import { runrate } from "./runrate";
import { say } from "./say";
import { sayMovement } from "./say-movement";
import { status } from "./status";
import { variance } from "./variance";
import { variancePct } from "./variance-pct";

/** Tells Excel's runtime which function answers which name. Each has a file of its own, whose JSDoc becomes its help. */
CustomFunctions.associate({
  AGREES: agrees,
  AMOUNT: amount,
  AMOUNTS: amounts,
  CASTDIFF: castdiff,
  CASTS: casts,
  CROSSCASTS: crosscasts,
  MOVEMENT: movement,
  RAG: rag,
  RECONCILE: reconcile,
  REVISED: revised,
  ROUNDTOCAST: roundtocast,
  RUNRATE: runrate,
  SAY: say,
  "SAY.MOVEMENT": sayMovement,
  STATUS: status,
  VARIANCE: variance,
  "VARIANCE.PCT": variancePct,
});
