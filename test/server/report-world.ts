import { Client } from 'pg';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { giveRoleCommand } from '../../src/register/institution/give-role.ts';
import { perform } from '../../src/register/perform.ts';
import { addVerifierCommand } from '../../src/register/report/add-verifier.ts';
import { sampleTranscript } from '../../src/story/sample-transcript.ts';
import { openHomeWorld } from '../home-world.ts';
import { nextKey, type World } from '../world.ts';

export interface ReportWorld extends World {
  readonly superuser: Client;
  /** The report of a participant, by his key. */
  readonly reportOf: (who: string) => Promise<{ readonly institutionId: string; readonly id: string }>;
  /** Upload a file of evidence as that person; its id. */
  readonly upload: (who: string, url: string, name: string) => Promise<string>;
}

/** Outside both universities; the last one works at Alatau. */
export const verifierKeys = ['reviewer-1', 'reviewer-2', 'committee', 'analyst', 'reviewer-3'] as const;

/** The story until everybody has come home today and was asked for a report, and a pool of verifiers. */
export const openReportWorld = async (): Promise<ReportWorld> => {
  const world = await openHomeWorld();
  const superuser = new Client(world.register.admin);
  await superuser.connect();
  const { register, parts } = world;
  const officeId = world.institutions.get('office') ?? '';
  const alatau = world.institutions.get('alatau') ?? '';
  for (const key of verifierKeys) {
    const accountId = world.accounts.get(key) ?? '';
    const institutionId = key === 'reviewer-3' ? alatau : officeId;
    const role = { institutionId, input: { accountId, role: 'verifier' as const } };
    const asked = { asker: 'operator', requestKey: nextKey() } as const;
    const given = await perform(register, giveRoleCommand, { ...asked, ...role }, parts.setting);
    if (!given.ok) throw new Error(JSON.stringify(given.refusal));
    const input = {
      accountId,
      homeInstitutionId: null,
      languages: ['kk' as const],
      capacity: 50,
      isVerifier: true,
    };
    const added = await perform(
      register,
      addVerifierCommand,
      { institutionId: nationalOffice, asker: 'operator', requestKey: nextKey(), input },
      parts.setting,
    );
    if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  }
  return {
    ...world,
    superuser,
    reportOf: async (who) => {
      const { rows } = await superuser.query<{ institutionId: string; id: string }>(
        `select institution_id as "institutionId", id from report where account_id = $1`,
        [world.accounts.get(who)],
      );
      const [row] = rows;
      if (row === undefined) throw new Error(`${who} has no report`);
      return row;
    },
    upload: async (who, url, name) => {
      const ask = await world.as(who);
      const answer = await ask('POST', `${url}?name=${encodeURIComponent(name)}`, {
        body: Buffer.from(sampleTranscript(name)).toString('latin1'),
        headers: { 'content-type': 'application/pdf' },
      });
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return answer.json<{ file: { id: string } }>().file.id;
    },
    close: async () => {
      await superuser.end();
      await world.close();
    },
  };
};
