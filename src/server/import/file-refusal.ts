import type { Refusal } from '../../core/basics/refusal.ts';
import type { IntakeFault } from '../../intake/intake-fault.ts';

/** Why a file cannot be read, with the place of each fault among its parameters (`atSheet`, `atRow`, `atColumn`). */
export const fileRefusal = (faults: readonly IntakeFault[]): Refusal => ({
  code: 'import-file-broken',
  list: faults.slice(0, 20).map(({ code, params, sheet, row, column }) => ({
    code,
    params: {
      ...params,
      ...(sheet === undefined ? {} : { atSheet: sheet }),
      ...(row === undefined ? {} : { atRow: row }),
      ...(column === undefined ? {} : { atColumn: column }),
    },
  })),
});
