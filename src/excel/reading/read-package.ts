import { stopIfCancelled } from "./stop-if-cancelled";

/** Small enough that a slice, which comes as a list of numbers, does not hold up the pane. */
const sliceSize = 256 * 1024;
/** Some hosts never answer; the rest of the check must not wait for them. */
const patience = 30_000;

/**
 * The workbook's file as Excel would save it now, for what its interface does not tell; null where this
 * Excel does not hand it over (OfficeDev/office-js 5297; .xlsm on the web).
 */
export async function readPackage(signal: AbortSignal): Promise<Uint8Array | null> {
  let open: Office.File | null = null;
  try {
    const file = await openFile();
    open = file;
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      stopIfCancelled(signal);
      const slice = await sliceOf(file, index);
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, filled);
      filled += data.length;
    }
    return filled === bytes.length ? bytes : null;
  } catch {
    stopIfCancelled(signal);
    return null;
  } finally {
    open?.closeAsync();
  }
}

function openFile(): Promise<Office.File> {
  return answered((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
}

function sliceOf(file: Office.File, index: number): Promise<Office.Slice> {
  return answered((done) => file.getSliceAsync(index, done));
}

function answered<Value>(
  ask: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const given = setTimeout(() => reject(new Error("No answer.")), patience);
    ask((result) => {
      clearTimeout(given);
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(result.error.message));
    });
  });
}
