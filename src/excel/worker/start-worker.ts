import type { ReviewDesk } from "./review-desk";
import { WorkerDesk } from "./worker-desk";

const broke =
  "The check broke off. Check again; if it happens a second time, restart Excel and check again";

/**
 * The desk in a worker of its own, so that the pane and the custom functions, which share one thread, go on
 * answering. Where a browser control refuses workers the desk stands in the pane's thread.
 */
export async function startDesk(): Promise<ReviewDesk> {
  const worker = startWorker();
  if (worker) {
    const desk = new WorkerDesk(worker);
    worker.onerror = () => {
      desk.fail(broke);
      worker.terminate();
    };
    return desk;
  }
  const { LocalDesk } = await import("./local-desk");
  return new LocalDesk();
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./review-worker.ts", import.meta.url), { name: "review" });
  } catch {
    return null;
  }
}
