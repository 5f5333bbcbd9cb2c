import { sql } from 'kysely';
import type { AgreementProposer } from '../../core/mobility/agreement.ts';
import type { AgreementContent } from '../../core/mobility/agreement-content.ts';
import { beginAgreement, type AgreementsOfStay } from '../../core/mobility/begin-agreement.ts';
import { firstContent } from '../../core/mobility/first-content.ts';
import type { Command, Place } from '../command.ts';
import { findAgreementContent } from './find-agreement-content.ts';
import { findMobility } from './find-mobility.ts';
import { listAgreementsOf } from './list-agreements-of.ts';
import { findBindingRule } from './find-binding-rule.ts';
import { listPromisedTasks } from './list-promised-tasks.ts';

type Mobility = NonNullable<AgreementsOfStay['mobility']>;

const hostOf = async (
  { trx, institutionId }: Place,
  { applicationId, hostId }: Mobility,
): Promise<string> => {
  const { rows } = await sql<{ name: string }>`
    select coalesce(h.name, c.host_name, '') as name
      from (values (1)) one
      left join host h on h.id = ${hostId}
      left join choice c on c.institution_id = ${institutionId} and c.application_id = ${applicationId} and c.rank = 1`.execute(
    trx,
  );
  return rows[0]?.name ?? '';
};

/** What a new draft begins with: the refused version, the one in force, or the award. */
const beginningOf = async (
  place: Place,
  { mobility, agreements }: AgreementsOfStay & { readonly mobility: Mobility },
  from: number | null,
): Promise<AgreementContent> => {
  const { trx, institutionId } = place;
  const before = from === null ? undefined : agreements.find(({ version }) => version === from);
  const said = before && (await findAgreementContent(trx, institutionId, before.id));
  if (said !== undefined) return { ...said.content, reason: '' };
  const promised = await listPromisedTasks(trx, institutionId, mobility.applicationId);
  const { plannedStart, plannedEnd, country, hostId, grantAmount } = mobility;
  return firstContent({
    ...{ plannedStart, plannedEnd, country, hostId, grantAmount },
    hostName: await hostOf(place, mobility),
    tasks: promised.map(({ supervisor: _name, supervisorEmail: _address, ...task }) => task),
    supervisor: { name: promised[0]?.supervisor ?? '', email: promised[0]?.supervisorEmail ?? '' },
    obligation: await findBindingRule(trx, institutionId, mobility.applicationId),
  });
};

const beginAs = (
  name: 'draft-agreement' | 'request-change',
  side: AgreementProposer,
): Command<{ readonly mobilityId: string }, AgreementsOfStay, { readonly id: string }> => ({
  name,
  load: async ({ trx, institutionId }, { mobilityId }) => ({
    mobility: await findMobility(trx, institutionId, mobilityId),
    agreements: await listAgreementsOf(trx, institutionId, mobilityId),
  }),
  owner: ({ mobility }) => mobility?.accountId,
  decide: (state, _input, circumstances) => beginAgreement(state, side, circumstances),
  save: async (place, { entries: [entry], state: { mobility, agreements } }) => {
    if (entry === undefined || mobility === undefined) return;
    const { corrects, amends } = entry.data;
    const from = typeof corrects === 'number' ? corrects : amends;
    const stay = { mobility, agreements };
    const content = await beginningOf(place, stay, typeof from === 'number' ? from : null);
    await place.trx
      .insertInto('agreement_content')
      .values({
        institution_id: place.institutionId,
        id: entry.recordId,
        content: JSON.stringify(content),
        version: 1,
        saved_at: place.circumstances.now,
      })
      .execute();
  },
  answer: (entries, { agreements }) => ({
    id:
      entries[0]?.recordId ??
      agreements.find(({ status, proposedBy }) => status === 'draft' && proposedBy === side)?.id ??
      '',
  }),
});

/** The university begins a version. */
export const draftAgreementCommand = beginAs('draft-agreement', 'sending');
/** The participant begins a change of what is in force. */
export const requestChangeCommand = beginAs('request-change', 'participant');
