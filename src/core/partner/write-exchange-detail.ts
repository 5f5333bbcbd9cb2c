import { canonicalJson } from '../basics/canonical-json.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { MobilityStanding } from '../mobility/mobility.ts';
import { detailFaults } from './detail-faults.ts';
import type { ExchangeDetail } from './exchange-detail.ts';

export interface DetailOfStay {
  readonly mobility: MobilityStanding | undefined;
  readonly detail: ExchangeDetail;
  readonly isErased: boolean;
}

const changedOf = (before: object, after: object): readonly string[] => {
  const known = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([key, value]) =>
    canonicalJson([value]) === canonicalJson([known.get(key)]) ? [] : [key],
  );
};

/** What partners have to know of a stay. The entry says which fields were written, never what. */
export const writeExchangeDetail = (
  { mobility, detail, isErased }: DetailOfStay,
  { id, ...written }: ExchangeDetail & { readonly id: string },
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined || isErased) return refuse({ code: 'mobility-unknown' });
  const list = detailFaults(written);
  if (list.length > 0) return refuse({ code: 'incomplete', list });
  const fields = [...changedOf(detail.study, written.study), ...changedOf(detail.person, written.person)];
  if (fields.length === 0) return accept([]);
  return accept([{ kind: 'ExchangeDetailWritten', noun: 'mobility', recordId: id, data: { fields } }]);
};
