import type { Client } from 'pg';
import { sha256 } from '../src/register/sha256.ts';
import { consentText } from '../src/server/consent-text.ts';
import { openWorld, type Ask, type World } from './world.ts';

/** On this day of the story the last of those who went is back. */
const allBack = 298;

/** Those of the story whose stays are over by then. */
const travellers = ['aigerim', 'daniyar', 'kamila', 'zhansaya', 'arman', 'ruslan'] as const;

/** The story until everybody is home and was asked for a report; nobody was asked about his life after it. */
export const openHomeWorld = async (): Promise<World> => {
  const startsOn = new Date(Date.now() - allBack * 86_400_000).toISOString().slice(0, 10);
  return openWorld({ name: 'home', startsOn, lasts: allBack });
};

/** Each of those who came home agrees to be asked. */
export const agreeToFollowUp = async (
  world: World,
  admin: Client,
  asThen: (who: string) => Promise<Ask>,
): Promise<void> => {
  for (const who of travellers) {
    const ask = await asThen(who);
    const { rows } = await admin.query<{ institutionId: string; personId: string }>(
      `select institution_id as "institutionId", person_id as "personId" from mobility where account_id = $1`,
      [world.accounts.get(who)],
    );
    const [{ institutionId, personId } = { institutionId: '', personId: '' }] = rows;
    const textSha256 = sha256(consentText('kk', 'follow-up', 1));
    const given = await ask('POST', `/api/institutions/${institutionId}/people/${personId}/consents`, {
      body: { purpose: 'follow-up', version: 1, locale: 'kk', textSha256 },
    });
    if (given.statusCode !== 200) throw new Error(`${who} could not agree: ${given.body}`);
  }
};
