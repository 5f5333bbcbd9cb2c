import type { StateTable } from '../../core/basics/state-move.ts';
import type { RecordKind } from '../record-kind.ts';
import { recordKinds } from '../record-kinds.ts';

/** Under which of these keys a noun keeps where it stands; an award its outcome. */
const stateKeys = ['status', 'outcome'];

/** How a noun with states is kept and under which key its state; undefined where its state follows from the clock. */
export const stateKeyOf = ({
  noun,
}: StateTable<string>): { readonly kind: RecordKind; readonly key: string } | undefined => {
  const kind = recordKinds.find(({ shape }) => shape.noun === noun);
  const key = stateKeys.find((name) => kind?.shape.keys.includes(name));
  return kind === undefined || key === undefined ? undefined : { kind, key };
};
