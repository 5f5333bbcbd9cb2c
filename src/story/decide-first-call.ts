import { nationalOffice } from '../core/institution/institution.ts';
import type { Allocation } from '../core/award/allocation.ts';
import type { DecisionCause } from '../core/award/award.ts';
import type { Instance } from '../core/award/instance.ts';
import type { Result } from '../core/basics/result.ts';
import { withdrawApplicationCommand } from '../register/application/withdraw-application.ts';
import { decideAppealCommand } from '../register/award/decide-appeal.ts';
import { decideAwardsCommand } from '../register/award/decide-awards.ts';
import { fileAppealCommand } from '../register/award/file-appeal.ts';
import { fixListCommand } from '../register/award/fix-list.ts';
import { giveUpAwardCommand } from '../register/award/give-up-award.ts';
import { listDecisions } from '../register/award/list-decisions.ts';
import { outcomesByInstitution } from '../register/award/outcomes-by-institution.ts';
import { prepareDecision, recordOf, type PreparedDecision } from '../register/award/prepare-decision.ts';
import { readList } from '../register/award/read-list.ts';
import { recordAwardsCommand } from '../register/award/record-awards.ts';
import { revealSecretCommand } from '../register/award/reveal-secret.ts';
import { followAwardCommand } from '../register/mobility/follow-award.ts';
import { findPack } from '../register/review/find-pack.ts';
import { findSelection } from '../register/review/find-selection.ts';
import { listParties } from '../register/review/list-parties.ts';
import { storySecrets } from './review-first-call.ts';
import type { FirstCall } from './run-first-call.ts';
import type { Teller } from './teller.ts';

/** Solves an allocation to proven optimality; handed in, because a solver is no part of a story. */
export type StoryAllocate = (instance: Instance) => Promise<Result<Allocation, object>>;

/**
 * Which public number came out on the day of the beacon. The numbers of applications, and with them the tickets, differ from
 * telling to telling; so that the story goes on as it is told, it is the first number that draws `first` before `second`.
 */
const prepareWith = async (
  teller: Teller,
  named: { readonly callId: string; readonly cause: DecisionCause },
  { first, second }: { readonly first: string; readonly second: string },
): Promise<PreparedDecision> => {
  for (let number = 4712; ; number += 1) {
    const prepared = await teller.register.readOnly('qaitu_national', async (trx) =>
      prepareDecision(trx, { ...named, beaconValue: String(number) }),
    );
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusal));
    const { contenders, lottery } = prepared.value;
    const placeOf = (applicationId: string): number => {
      const contender = contenders.find(({ packed }) => packed.applicationId === applicationId);
      return lottery.order.findIndex(({ id }) => id === contender?.reference);
    };
    if (named.cause !== 'first' || placeOf(first) < placeOf(second)) return prepared.value;
  }
};

/** From the fixed list to three decisions: the first, one after an appeal, one after a withdrawal. */
export const decideFirstCall = async (
  teller: Teller,
  {
    call,
    closedOn,
    unfair,
    allocate,
  }: {
    readonly call: FirstCall;
    readonly closedOn: number;
    /** The review that the appeal is about. */
    readonly unfair: { readonly institutionId: string; readonly id: string };
    readonly allocate: StoryAllocate;
  },
): Promise<void> => {
  const { tell, tellComputed, day, register, institutions } = teller;
  const callId = call.id;
  const esil = institutions.get('esil') ?? '';
  day(closedOn + 36);
  await tellComputed('officer', nationalOffice, fixListCommand, async () =>
    register.readOnly('qaitu_national', async (trx) => {
      const selection = await findSelection(trx, callId);
      const pack = await findPack(trx, callId, selection?.packSha256 ?? null);
      if (pack === undefined) throw new Error('the story has no pack');
      return { callId, listSha256: (await readList(trx, pack)).listSha256 };
    }),
  );
  day(closedOn + 38);
  const parties = await register.readOnly('qaitu_app', async (trx) => listParties(trx, callId));
  for (const [index, { id }] of parties.entries()) {
    const input = { partyId: id, secret: storySecrets[index] ?? '' };
    await tell('officer', nationalOffice, revealSecretCommand, input);
  }
  const decide = async (cause: DecisionCause): Promise<void> => {
    const { number } = await tellComputed('officer', nationalOffice, decideAwardsCommand, async () => {
      const drawn = { first: call.applications['aliya'] ?? '', second: call.applications['ruslan'] ?? '' };
      const prepared = await prepareWith(teller, { callId, cause }, drawn);
      const solved = await allocate(prepared.instance);
      if (!solved.ok) throw new Error(JSON.stringify(solved.refusal));
      return recordOf(prepared, solved.value);
    });
    const told = await register.inInstitution(nationalOffice, async (trx) => {
      const decision = (await listDecisions(trx, callId)).find((one) => one.number === number);
      return outcomesByInstitution(trx, decision?.id ?? '');
    });
    for (const key of ['alatau', 'esil']) {
      const institutionId = institutions.get(key) ?? '';
      await tellComputed('system', institutionId, recordAwardsCommand, async () => {
        const own = told.get(institutionId);
        if (own === undefined) throw new Error(`decision ${number} tells ${key} nothing`);
        return own;
      });
      for (const { applicationId } of told.get(institutionId)?.outcomes ?? []) {
        await tell('system', institutionId, followAwardCommand, { applicationId });
      }
    }
  };
  day(closedOn + 46);
  await decide('first');
  day(closedOn + 50);
  const { id } = await tell('arman', esil, fileAppealCommand, {
    applicationId: call.applications['arman'] ?? '',
    grounds: 'Бір сарапшы барлық өлшемшартқа нөл қойып, өтінімде жазылған өлшемді көрмеген.',
  });
  day(closedOn + 54);
  await tell(
    'officer',
    esil,
    decideAppealCommand,
    { id, isUpheld: true, voidAssignmentId: unfair.id, hasReason: true },
    'Бағаның себептері өтінім мәтініне сәйкес келмейді; қалған екі сараптама есептеледі.',
  );
  await decide('appeal');
  day(closedOn + 60);
  const aliya = call.applications['aliya'] ?? '';
  await tell(
    'aliya',
    esil,
    withdrawApplicationCommand,
    { id: aliya },
    'Отбасы жағдайыма байланысты бара алмаймын.',
  );
  await tell('system', esil, giveUpAwardCommand, { applicationId: aliya });
  await tell('system', esil, followAwardCommand, { applicationId: aliya });
  day(closedOn + 62);
  await decide('withdrawal');
};
