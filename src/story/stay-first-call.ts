import { addDays } from '../core/basics/add-days.ts';
import type { CostKind } from '../core/mobility/cost-kinds.ts';
import { addCostLineCommand } from '../register/mobility/add-cost-line.ts';
import { answerSafetyReportCommand } from '../register/mobility/answer-safety-report.ts';
import { claimMilestoneCommand } from '../register/mobility/claim-milestone.ts';
import { closeSafetyReportCommand } from '../register/mobility/close-safety-report.ts';
import { listMilestones } from '../register/mobility/list-milestones.ts';
import { nameSafetyPersonCommand } from '../register/mobility/name-safety-person.ts';
import { openMilestonesCommand } from '../register/mobility/open-milestones.ts';
import { recordActualCostCommand } from '../register/mobility/record-actual-cost.ts';
import { recordArrivalCommand } from '../register/mobility/record-arrival.ts';
import { recordDepartureCommand } from '../register/mobility/record-departure.ts';
import { recordReturnCommand } from '../register/mobility/record-return.ts';
import { refuseMilestoneCommand } from '../register/mobility/refuse-milestone.ts';
import { releaseMilestoneCommand } from '../register/mobility/release-milestone.ts';
import { reportDangerCommand } from '../register/mobility/report-danger.ts';
import { writeEmergencyContactCommand } from '../register/mobility/write-emergency-contact.ts';
import { askReportsCommand } from '../register/report/ask-reports.ts';
import type { FirstCall } from './run-first-call.ts';
import { storyPeople } from './people.ts';
import type { Teller } from './teller.ts';

/** Who goes, in the order of leaving, how many days after the first planned day, and who comes home before the end. */
const travels = [
  { who: 'aigerim', leaves: -2, comesBack: 1 },
  { who: 'daniyar', leaves: -2, comesBack: 1 },
  { who: 'arman', leaves: -1, comesBack: 0 },
  { who: 'zhansaya', leaves: 0, comesBack: -35 },
  { who: 'ruslan', leaves: 3, comesBack: 6 },
  { who: 'kamila', leaves: 6, comesBack: 1 },
] as const;
type Traveller = (typeof travels)[number]['who'];

interface Foreign {
  readonly kind: CostKind;
  readonly currency: string;
  /** Minor units. */
  readonly planned: number;
  readonly actual: number;
  /** Tenge for one unit when it was planned, and when it was paid. */
  readonly rates: readonly [string, string];
}

/** What was paid abroad: in euros, and one ticket in lira. */
const foreign: readonly (Foreign & { readonly who: Traveller })[] = [
  {
    who: 'aigerim',
    kind: 'housing',
    currency: 'EUR',
    planned: 180_000,
    actual: 176_550,
    rates: ['612.50', '608.13'],
  },
  {
    who: 'aigerim',
    kind: 'insurance',
    currency: 'EUR',
    planned: 21_000,
    actual: 21_000,
    rates: ['612.50', '610.02'],
  },
  {
    who: 'zhansaya',
    kind: 'travel',
    currency: 'TRY',
    planned: 2_350_000,
    actual: 2_489_990,
    rates: ['12.41', '12.36'],
  },
];

/**
 * The stays of the first call, under agreements in force: all leave and return, one before the end; money is planned and spent
 * in tenge, euros and lira; the group's milestone is claimed, refused, claimed again and released; one danger is reported.
 * The day after the end of each the program asks for a report.
 */
export const stayFirstCall = async (
  teller: Teller,
  {
    call,
    planned,
    closedOn,
  }: {
    readonly call: FirstCall;
    /** Days of the stay as the call has them, both ends included. */
    readonly planned: { readonly from: string; readonly to: string };
    /** Days after the beginning of the story on which the call closed; the stays are 90 to 240 days later. */
    readonly closedOn: number;
  },
): Promise<void> => {
  const { tell, day, register, institutions, accounts } = teller;
  const universityOf = (who: string): 'alatau' | 'esil' =>
    storyPeople.find(({ key }) => key === who)?.institution === 'alatau' ? 'alatau' : 'esil';
  const placeOf = (who: string): string => institutions.get(universityOf(who)) ?? '';
  const alatau = institutions.get('alatau') ?? '';
  const stays = new Map<string, string>();
  for (const { who } of travels) {
    const found = await register.inInstitution(placeOf(who), async (trx) =>
      trx
        .selectFrom('mobility')
        .select('id')
        .where('institution_id', '=', placeOf(who))
        .where('application_id', '=', call.applications[who] ?? '')
        .executeTakeFirst(),
    );
    if (found === undefined) throw new Error(`${who} has no stay`);
    stays.set(who, found.id);
  }
  const stayOf = (who: string): string => stays.get(who) ?? '';
  const [first, last] = [closedOn + 90, closedOn + 240];

  day(first - 5);
  await tell('system', alatau, openMilestonesCommand, { groupId: call.groupId });
  for (const [university, who] of [
    ['alatau', 'aigerim'],
    ['esil', 'arman'],
  ] as const) {
    const coordinator = `${university}-coordinator`;
    const accountId = accounts.get(coordinator) ?? '';
    const named = { id: stayOf(who), accountId, isForCall: true };
    await tell(coordinator, institutions.get(university) ?? '', nameSafetyPersonCommand, named);
  }
  for (const { who } of travels) {
    if (who === 'ruslan') continue;
    await tell(who, placeOf(who), writeEmergencyContactCommand, {
      id: stayOf(who),
      name: `${storyPeople.find(({ key }) => key === who)?.familyName ?? ''} Гүлсім`,
      relation: 'parent',
      phone: '+7 700 000 00 00',
      email: '',
      ownPhone: '',
      ownAddress: '',
    });
  }
  const costs: string[] = [];
  for (const { who, kind, currency, planned: amount, rates } of foreign) {
    const { id } = await tell(who, placeOf(who), addCostLineCommand, {
      ...{ mobilityId: stayOf(who), kind, paidBy: 'grant', currency, planned: amount },
      ...{ rate: rates[0], rateOn: addDays(planned.from, -9) },
    });
    costs.push(id);
  }
  const stipend = { kind: 'stipend', paidBy: 'grant', currency: 'KZT', rate: null, rateOn: null } as const;
  for (const who of ['aigerim', 'zhansaya']) {
    await tell(`${universityOf(who)}-coordinator`, placeOf(who), addCostLineCommand, {
      ...{ mobilityId: stayOf(who), planned: 70_000_000, ...stipend },
    });
  }

  for (const { who, leaves } of travels) {
    day(first + leaves + 1);
    const departed = { id: stayOf(who), on: addDays(planned.from, leaves) };
    await tell(who, placeOf(who), recordDepartureCommand, departed);
  }
  day(first + 9);
  for (const { who, leaves } of travels) {
    const arrived = { id: stayOf(who), on: addDays(planned.from, leaves + 1) };
    await tell(who, placeOf(who), recordArrivalCommand, arrived);
  }
  for (const [index, { who, actual, rates }] of foreign.entries()) {
    await tell(who, placeOf(who), recordActualCostCommand, {
      ...{ id: costs[index] ?? '', actual, rate: rates[1], rateOn: addDays(planned.from, 5) },
    });
  }

  day(first + 40);
  const { id: report } = await tell('kamila', alatau, reportDangerCommand, {
    id: stayOf('kamila'),
    danger: 'В общежитии был пожар, документы остались внутри. Со мной всё в порядке.',
    whereabouts: 'Дрезден, у знакомых',
    reach: 'По телефону, в любое время',
  });
  await tell('alatau-coordinator', alatau, answerSafetyReportCommand, {
    id: report,
    answer: 'Консульство предупреждено, временное удостоверение выдадут завтра. Жильё оплатит университет.',
  });
  day(first + 46);
  await tell('kamila', alatau, closeSafetyReportCommand, { id: report });

  day(first + 100);
  const milestones = await register.inInstitution(alatau, async (trx) =>
    listMilestones(trx, alatau, call.groupId),
  );
  const milestone = milestones[0]?.id ?? '';
  const claim = async (words: string): Promise<void> => {
    await tell('aigerim', alatau, claimMilestoneCommand, { id: milestone, claim: words });
  };
  await claim('Деректер жиынтығы жиналды, жинақтың сипаттамасын кейін қосамыз.');
  day(first + 104);
  await tell(
    'alatau-coordinator',
    alatau,
    refuseMilestoneCommand,
    { id: milestone },
    'Жинақтың сипаттамасы жоқ, сондықтан оны басқа біреу пайдалана алмайды.',
  );
  day(first + 110);
  await claim('Деректер жиынтығы сипаттамасымен бірге университеттің репозиторийінде жатыр.');
  day(first + 112);
  await tell(
    'alatau-coordinator',
    alatau,
    releaseMilestoneCommand,
    { id: milestone },
    'Жинақ пен сипаттамасы тексерілді: өлшеулер толық, файлдар ашылады.',
  );

  const returns = [...Map.groupBy(travels, ({ comesBack }) => comesBack)].toSorted(([a], [b]) => a - b);
  for (const [comesBack, back] of returns) {
    day(last + comesBack + 1);
    const isEarly = comesBack < 0;
    for (const { who } of back) {
      await tell(
        isEarly ? who : `${universityOf(who)}-coordinator`,
        placeOf(who),
        recordReturnCommand,
        {
          id: stayOf(who),
          on: addDays(planned.to, comesBack),
          endReason: isEarly ? 'family' : null,
        },
        ...(isEarly ? ['Анам ауырып қалды, күтім керек болды.'] : []),
      );
    }
    const today = addDays(planned.to, comesBack + 1);
    for (const place of new Set(back.map(({ who }) => placeOf(who)))) {
      await tell('system', place, askReportsCommand, { today });
    }
  }
};
