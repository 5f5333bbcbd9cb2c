import { exchangePerson, type ExchangePerson } from '../../core/partner/exchange-detail.ts';
import { open, seal, type SealContext } from '../sealed.ts';
import type { Vault } from '../vault.ts';

const place = (mobilityId: string): SealContext => ({
  table: 'exchange_detail',
  column: 'person_sealed',
  recordId: mobilityId,
});

/** What partners are told of people, sealed for the row of this stay alone. */
const close = ({ ring }: Vault, mobilityId: string, person: ExchangePerson): string =>
  seal(ring, JSON.stringify(person), place(mobilityId));

/** Throws where it does not open: a key of the ring is missing, or the row was changed outside the program. */
const read = ({ ring }: Vault, mobilityId: string, sealed: string): ExchangePerson => {
  const opened = open(ring, sealed, place(mobilityId));
  if (!opened.ok) throw new Error(`the exchange details of ${mobilityId}: ${opened.refusal.code}`);
  return exchangePerson.parse(JSON.parse(opened.value));
};

export const exchangeSeal = { close, read } as const;
