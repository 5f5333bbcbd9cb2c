import type { Json } from '../basics/json.ts';
import type { EpvoRow } from './epvo-row.ts';
import { sameValue } from './same-value.ts';

/** `dropped`: the field is not there at all; `nulled`: it came back empty; `changed`: it came back as something else. */
export const driftKinds = ['dropped', 'nulled', 'changed'] as const;
type DriftKind = (typeof driftKinds)[number];

export interface Drift {
  readonly field: string;
  readonly kind: DriftKind;
  readonly sent: Json;
  readonly found: Json;
}

/** The service itself writes when a row was changed. */
const ofTheService: readonly string[] = ['modified'];

/**
 * What was sent against what is there afterwards. The service answers 200 to fields that it does not know, so only reading back shows them. A field
 * that was sent empty and is not there is no loss.
 */
export const findDropped = (sent: EpvoRow, found: EpvoRow): readonly Drift[] =>
  Object.entries(sent).flatMap(([field, value]): readonly Drift[] => {
    if (ofTheService.includes(field)) return [];
    const back = found[field];
    if (back === undefined)
      return value === null ? [] : [{ field, kind: 'dropped', sent: value, found: null }];
    if (sameValue(value, back)) return [];
    return [{ field, kind: back === null ? 'nulled' : 'changed', sent: value, found: back }];
  });
