import { z } from 'zod';
import { nationalOffice } from '../../core/institution/institution.ts';
import { listApplicationIds } from '../../register/application/list-application-ids.ts';
import { findMe } from '../../register/person/find-me.ts';
import type { Register } from '../../register/db.ts';
import type { EvidenceStore } from '../../register/evidence/evidence-store.ts';
import { perform, type Setting } from '../../register/perform.ts';
import { eraseAccountCommand } from '../../register/person/erase-account.ts';
import { revokeErasedCommand } from '../../register/credential/revoke-erased.ts';
import { erasePersonCommand } from '../../register/person/erase-person.ts';
import { listOrphanFiles } from '../../register/person/list-orphan-files.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that forget a person. */
export const eraseJob = 'erase';

const jobData = z.object({ recordId: z.string(), entryId: z.string() });

const must = async (done: ReturnType<typeof perform>): Promise<void> => {
  const answer = await done;
  if (!answer.ok) throw new Error(answer.refusal.code);
};

/** Forget a person in every institution he is known in, then close his account. Begun again it goes on where it was. */
export const eraseHandler =
  (register: Register, setting: Setting, store: Pick<EvidenceStore, 'remove'>): JobHandler =>
  async (data) => {
    const { recordId: accountId, entryId } = jobData.parse(data);
    const { memberships } = await findMe(register, accountId);
    const people = new Map(memberships.map(({ institutionId, personId }) => [institutionId, personId]));
    const applications: string[] = [];
    for (const [institutionId, personId] of people) {
      if (personId === null) continue;
      const own = await register.inInstitution(institutionId, async (trx) =>
        listApplicationIds(trx, institutionId, accountId),
      );
      applications.push(...own);
      const wish = { institutionId, asker: 'system' } as const;
      const revoking = { ...wish, requestKey: `revoke-${entryId}`, input: { personId } };
      await must(perform(register, revokeErasedCommand, revoking, setting));
      const erasing = { ...wish, requestKey: `erase-${entryId}`, input: { id: personId } };
      await must(perform(register, erasePersonCommand, erasing, setting));
    }
    for (const sha256 of await listOrphanFiles(register, accountId)) await store.remove(sha256);
    const wish = {
      institutionId: nationalOffice,
      asker: 'system',
      requestKey: `close-${entryId}`,
      input: { id: accountId, applications },
    } as const;
    await must(perform(register, eraseAccountCommand, wish, setting));
  };
