/** Ask at most once in `milliseconds`, and once for all who ask at the same time; a failure is not remembered. */
export const remembered = <Value>(
  milliseconds: number,
  ask: () => Promise<Value>,
): (() => Promise<Value>) => {
  let kept: { readonly until: number; readonly value: Promise<Value> } | undefined;
  return async () => {
    if (kept !== undefined && performance.now() < kept.until) return kept.value;
    const value = ask();
    kept = { until: performance.now() + milliseconds, value };
    value.catch(() => {
      kept = undefined;
    });
    return value;
  };
};
