import { CommandCalls } from "../../src/workbench/host/protocol/command-calls";

const noSuchAction = 11_101;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A ribbon, and an add-in that is told of its buttons. */
function ribbon() {
  const told: string[] = [];
  const ids: string[] = [];
  let waiting: readonly string[] = [];
  const calls = new CommandCalls({
    send: ([id, action]) => {
      ids.push(String(id));
      told.push(String(action));
    },
    waiting: (controls) => (waiting = controls),
    patience: { start: 30_000, associate: 5_000 },
  });
  /** What became of a press, once something did. */
  const press = (action: string, control: string) => {
    const outcome: { is: string } = { is: "open" };
    calls.run(action, control).then(
      () => (outcome.is = "done"),
      (error: Error) => (outcome.is = error.message),
    );
    return outcome;
  };
  const start = (): void => {
    calls.listens(true);
    calls.handles();
  };
  const answer = async (status: number): Promise<void> => {
    calls.complete(ids.at(-1), status, "");
    await jest.advanceTimersByTimeAsync(0);
  };
  return { calls, told, press, start, answer, waiting: () => waiting };
}

test("a press before the add-in has started waits, is seen to wait, and is run once it has", async () => {
  const { calls, told, press, answer, waiting } = ribbon();
  const outcome = press("check", "CheckButton");
  expect(waiting()).toEqual(["CheckButton"]);
  calls.listens(true);
  expect(told).toEqual([]);
  calls.handles();
  expect(told).toEqual(["check"]);
  expect(waiting()).toEqual([]);
  await answer(0);
  expect(outcome.is).toBe("done");
});

test("a function that is not associated yet is asked for again until it is", async () => {
  const { told, press, start, answer, waiting } = ribbon();
  start();
  const outcome = press("check", "CheckButton");
  await answer(noSuchAction);
  expect(waiting()).toEqual(["CheckButton"]);
  await jest.advanceTimersByTimeAsync(150);
  expect(told).toEqual(["check", "check"]);
  await answer(0);
  expect([outcome.is, waiting()]).toEqual(["done", []]);
});

test("one that never comes is said to be missing", async () => {
  const { press, start, answer, waiting } = ribbon();
  start();
  await jest.advanceTimersByTimeAsync(6_000);
  const outcome = press("check", "CheckButton");
  await answer(noSuchAction);
  expect(outcome.is).toBe("The add-in has no action “check” (11101).");
  expect(waiting()).toEqual([]);
});

test("an add-in that never starts: the person is told after half a minute", async () => {
  const { press, waiting } = ribbon();
  const outcome = press("check", "CheckButton");
  await jest.advanceTimersByTimeAsync(29_000);
  expect(outcome.is).toBe("open");
  await jest.advanceTimersByTimeAsync(2_000);
  expect(outcome.is).toBe(
    "The add-in did not start within 30 seconds. Load this page again and press the button again.",
  );
  expect(waiting()).toEqual([]);
});

test("loaded anew, the add-in completes nothing it was told before; what still waited goes on waiting", async () => {
  const { calls, told, press, start, answer } = ribbon();
  start();
  const running = press("check", "CheckButton");
  calls.stop();
  const waiting = press("record", "RecordButton");
  await jest.advanceTimersByTimeAsync(0);
  expect(running.is).toBe("The add-in was reloaded before “check” was completed.");
  start();
  expect(told).toEqual(["check", "record"]);
  await answer(0);
  expect(waiting.is).toBe("done");
});

test("with the workbook closed, nothing waits any longer", async () => {
  const { calls, press } = ribbon();
  const outcome = press("check", "CheckButton");
  calls.close();
  await jest.advanceTimersByTimeAsync(0);
  expect(outcome.is).toBe("The workbook was closed before the add-in had started.");
});
