import { sql } from 'kysely';
import type { HostInput } from '../../core/programme/partner.ts';
import { recordHost } from '../../core/programme/record-host.ts';
import type { Command } from '../command.ts';

/** A host that is known by one of its identifiers, or by name and country, is found again. */
export const recordHostCommand: Command<
  HostInput,
  { readonly knownAs: string | undefined },
  { readonly id: string }
> = {
  name: 'record-host',
  load: async ({ trx }, { name, country, identifiers }) => {
    const wanted = JSON.stringify(identifiers);
    const { rows } = await sql<{ id: string }>`
      select h.id from host h
       where (lower(h.name) = lower(${name}) and h.country = ${country})
          or exists (select from jsonb_array_elements(${wanted}::jsonb) w where h.identifiers @> jsonb_build_array(w))
       order by h.id limit 1`.execute(trx);
    return { knownAs: rows[0]?.id };
  },
  decide: recordHost,
  answer: (entries, { knownAs }) => ({ id: entries[0]?.recordId ?? knownAs ?? '' }),
};
