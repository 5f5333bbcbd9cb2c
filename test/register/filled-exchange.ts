import { sql } from 'kysely';
import type { Register } from '../../src/register/db.ts';
import { exchangeSeal } from '../../src/register/partner/exchange-seal.ts';
import type { Vault } from '../../src/register/vault.ts';
import { samplePartnerStay, withCourses } from '../exchange/ewp/stay/sample-partner-stay.ts';
import { filledInstitution } from './filled-call.ts';

const batch = 1000;

/**
 * What partners have to know of every stay of the filled call but each tenth: exchange details, an agreement in force of five courses
 * with three signatures, an arrival. For measurements and tests of what goes to partners.
 */
export const fillExchange = async (
  register: Register,
  { vault }: { readonly vault: Vault },
): Promise<void> => {
  const own = sql`${filledInstitution}`;
  await register.readWrite(async (trx) =>
    sql`insert into identifier (id, institution_id, kind, value)
        values ('idn_00000000-0000-7000-8000-000000000001', ${own}, 'schac', 'full.example')`.execute(trx),
  );
  const { content: sample } = withCourses(
    1,
    Array.from({ length: 5 }, (_none, at) => ({
      ...{ title: `Комплекс айнымалылы функциялар & <${at}>`, credits: 6, localCredits: 5 },
      recognisedAs: 'Кешенді талдау',
    })),
  );
  const content = {
    ...sample,
    host: { ...sample.host, signer: { ...sample.host.signer, email: 'host@partner.example' } },
  };
  const { study, person } = samplePartnerStay.detail;
  await register.inInstitution(filledInstitution, async (trx) => {
    await sql`update person_detail set birth_date = '2004-05-12', citizenship = 'KAZ', sex = 2
               where institution_id = ${own}`.execute(trx);
    await sql`update mobility set agreement_version = 1, departed_on = '2026-01-18', arrived_on = '2026-01-19'
               where institution_id = ${own}`.execute(trx);
    await sql`insert into agreement (institution_id, id, mobility_id, version, cause, status, proposed_by, content_sha256,
                                     drafted_at, offered_at, settled_at)
      select ${own}, 'agr' || substr(id, 4), id, 1, 'first', 'in-force', 'sending', repeat('a', 64), now(), now(), now()
        from mobility where institution_id = ${own}`.execute(trx);
    await sql`insert into agreement_content (institution_id, id, content, version, saved_at)
      select ${own}, 'agr' || substr(id, 4), ${JSON.stringify(content)}::jsonb, 1, now()
        from mobility where institution_id = ${own}`.execute(trx);
    await sql`insert into signature (institution_id, id, agreement_id, mobility_id, party, status, way, content_sha256, asked_at,
                                     answered_at, account_id)
      select ${own}, 'sig_' || n || substr(id, 6), 'agr' || substr(id, 4), id,
             (array['participant', 'sending', 'host'])[n], 'signed', 'account', repeat('a', 64), now(), now(), account_id
        from mobility, generate_series(1, 3) as n where institution_id = ${own}`.execute(trx);
    await sql`insert into signature_text (institution_id, id, name, position)
      select ${own}, 'sig_' || n || substr(id, 6), 'Ann Example', 'Coordinator'
        from mobility, generate_series(1, 3) as n where institution_id = ${own}`.execute(trx);
    const { rows } = await sql<{ id: string }>`
      select id from mobility where institution_id = ${own} order by id`.execute(trx);
    const wanted = rows.filter((_row, at) => at % 10 !== 9);
    for (let at = 0; at < wanted.length; at += batch)
      await trx
        .insertInto('exchange_detail')
        .values(
          wanted.slice(at, at + batch).map(({ id }, place) => ({
            institution_id: filledInstitution,
            id,
            study: JSON.stringify({ ...study, receivingHeiId: `partner-${place % 40}.example` }),
            person_sealed: exchangeSeal.close(vault, id, {
              ...person,
              sendingSignerPosition: 'Coordinator',
              globalId: `urn:schac:personalUniqueCode:int:esi:full.example:${at + place}`,
            }),
            written_at: new Date(),
          })),
        )
        .execute();
  });
};
