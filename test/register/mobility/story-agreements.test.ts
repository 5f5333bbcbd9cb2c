import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../../src/register/journal/replay.ts';
import { openWorld, type World } from '../../world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => world.close());

interface Told {
  readonly who: string;
  readonly status: string;
  readonly version: number | null;
  readonly agreements: readonly string[];
  readonly ways: readonly string[];
}

test('the awarded of the story have agreements in force; one was corrected, one scanned, one changed, one change refused', async () => {
  const { rows } = await world.register.readOnly('qaitu_national', async (trx) =>
    sql<Told>`
      select split_part(o.email, '@', 1) as who, m.status, m.agreement_version as version,
             (select array_agg(g.version || ' ' || g.cause || ' ' || g.status order by g.version) from agreement g
               where g.institution_id = m.institution_id and g.mobility_id = m.id) as agreements,
             (select array_agg(s.party || ' ' || s.way order by s.party)
                from signature s join agreement g on g.institution_id = s.institution_id and g.id = s.agreement_id
               where s.institution_id = m.institution_id and g.mobility_id = m.id and g.version = m.agreement_version) as ways
        from mobility m join account o on o.id = m.account_id order by 1`.execute(trx),
  );
  const byLink = ['host link', 'participant account', 'sending account'];
  expect(rows).toEqual([
    { who: 'aigerim', status: 'returned', version: 1, agreements: ['1 first in-force'], ways: byLink },
    { who: 'aliya', status: 'cancelled', version: null, agreements: null, ways: null },
    {
      who: 'arman',
      status: 'returned',
      version: 1,
      agreements: ['1 first in-force'],
      ways: ['host scan', 'participant account', 'sending account'],
    },
    {
      who: 'daniyar',
      status: 'returned',
      version: 2,
      agreements: ['1 first replaced', '2 change in-force'],
      ways: byLink,
    },
    {
      who: 'kamila',
      status: 'returned',
      version: 2,
      agreements: ['1 first refused', '2 correction in-force'],
      ways: byLink,
    },
    {
      who: 'ruslan',
      status: 'returned',
      version: 1,
      agreements: ['1 first in-force', '2 change refused'],
      ways: byLink,
    },
    { who: 'zhansaya', status: 'returned', version: 1, agreements: ['1 first in-force'], ways: byLink },
  ]);
});

test('the correction moved the stay, and the journal tells all of it again', async () => {
  const { rows } = await world.register.readOnly('qaitu_national', async (trx) =>
    sql<{ days: number }>`
      select (m.planned_start - (r.rules -> 'stay' ->> 'from')::date) as days
        from mobility m join account o on o.id = m.account_id
        join call_rules r on r.call_id = m.call_id and r.version = 1
       where o.email like 'kamila@%'`.execute(trx),
  );
  expect(rows).toEqual([{ days: 7 }]);
  const replayed = await replay(world.register);
  expect(replayed.differences).toEqual([]);
});
