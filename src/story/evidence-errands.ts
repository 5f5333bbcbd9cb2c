import { addDays } from '../core/basics/add-days.ts';
import type { Wave } from '../core/alumni/follow-up.ts';
import type { OutcomeState } from '../core/alumni/outcome.ts';
import { readOutcomeRow } from '../core/alumni/read-outcome-row.ts';
import { addMonths } from '../core/basics/add-months.ts';
import type { Evidence } from '../core/obligation/evidence.ts';
import { decideOutcomeCommand } from '../register/alumni/decide-outcome.ts';
import { importOutcomesCommand } from '../register/alumni/import-outcomes.ts';
import { recordAlumnusFile } from '../register/alumni/record-alumnus-file.ts';
import { recordBounceCommand } from '../register/alumni/record-bounce.ts';
import { settleOutcomesCommand } from '../register/alumni/settle-outcomes.ts';
import { stateOutcomeCommand } from '../register/alumni/state-outcome.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import { sha256 } from '../register/sha256.ts';
import { findStoryFollowUp, type Errand, type StoryAlumnus, type Traveller } from './follow-up-teller.ts';
import { storyPeople } from './people.ts';
import { sampleTranscript } from './sample-transcript.ts';
import { storyIin } from './story-iin.ts';
import type { Teller } from './teller.ts';

/** Somebody shows a document on his own page. */
const show = async (
  { tell, register, accounts, setting }: Teller,
  store: EvidenceStore,
  { who, institutionId, id: alumnusId, endedOn }: StoryAlumnus,
  said: {
    readonly name: string;
    readonly state: Exclude<OutcomeState, 'dead'>;
    readonly months: number;
    readonly country: string | null;
    readonly evidence: Evidence;
  },
): Promise<string> => {
  const { name, state, months, country, evidence } = said;
  const kept = await store.put(sampleTranscript(name));
  const file = await register.inInstitution(institutionId, async (trx) =>
    recordAlumnusFile(trx, institutionId, {
      ...{ alumnusId, accountId: accounts.get(who) ?? '', ...kept, mediaType: 'application/pdf' },
      ...{ name: `${name}.pdf`, at: setting.now() },
    }),
  );
  if (!file.ok) throw new Error(file.refusal.code);
  const { id } = await tell(who, institutionId, stateOutcomeCommand, {
    ...{ alumnusId, state, since: addMonths(endedOn, months).slice(0, 7), country, inField: true },
    ...{ evidence, fileId: file.value.id, isConsented: true, replacesId: null },
  });
  return id;
};

/** A file of an employer about three people; of Kamila, who is paid for a course from afar, it says that she is back. */
const importFile = async (
  { tell }: Teller,
  alumni: readonly StoryAlumnus[],
  today: string,
): Promise<void> => {
  const lines = alumni.map(({ who, endedOn }) => {
    const person = storyPeople.find(({ key }) => key === who);
    const began = who === 'kamila' ? addDays(today, -120) : addMonths(endedOn, 2);
    return [person === undefined ? '' : storyIin(person), 'returned', began, began, addDays(today, -10)];
  });
  const header = ['iin', 'state', 'from', 'to', 'seen_on'];
  const rows = lines.map((cells, index) => {
    const read = readOutcomeRow((column) => cells[header.indexOf(column)] ?? '', today);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    return { line: index + 2, ...read.value };
  });
  const institutionId = alumni[0]?.institutionId ?? '';
  await tell('alatau-coordinator', institutionId, importOutcomesCommand, {
    ...{ rows, faults: 0, evidence: 'employer-letter', fileName: 'inspectorate-staff.csv' },
    fileSha256: sha256([header, ...lines].map((cells) => cells.join(',')).join('\n')),
  });
};

/** What others say and what documents show: a letter came back, one document is accepted, one refused, one waits; a contradiction is settled. */
export const evidenceErrands = (
  teller: Teller,
  {
    alumnusOf,
    dayOfWave,
    store,
  }: {
    readonly alumnusOf: (who: Traveller) => StoryAlumnus;
    readonly dayOfWave: (who: Traveller, wave: Wave, days: number) => string;
    readonly store: EvidenceStore;
  },
): readonly Errand[] => {
  const { tell, register } = teller;
  const [daniyar, kamila, zhansaya] = [alumnusOf('daniyar'), alumnusOf('kamila'), alumnusOf('zhansaya')];
  const shown = new Map<Traveller, string>();
  const imported = dayOfWave('kamila', 12, 40);
  return [
    [
      dayOfWave('daniyar', 12, 10),
      async () => {
        const said = { name: 'employment', state: 'returned', months: 0, country: null } as const;
        const evidence = 'employer-letter';
        shown.set('daniyar', await show(teller, store, daniyar, { ...said, evidence }));
      },
    ],
    [
      dayOfWave('daniyar', 12, 14),
      async () =>
        tell(
          'alatau-coordinator',
          daniyar.institutionId,
          decideOutcomeCommand,
          { id: shown.get('daniyar') ?? '', isAccepted: true, evidence: 'employer-letter' },
          'Хатта лауазымы мен басталған күні жазылған, мөрі мен қолы бар.',
        ),
    ],
    [
      dayOfWave('zhansaya', 12, 12),
      async () => {
        const said = { name: 'enrolment', state: 'study-abroad', months: 3, country: 'DEU' } as const;
        const evidence = 'official-file';
        shown.set('zhansaya', await show(teller, store, zhansaya, { ...said, evidence }));
      },
    ],
    [
      dayOfWave('zhansaya', 12, 20),
      async () =>
        tell(
          'esil-coordinator',
          zhansaya.institutionId,
          decideOutcomeCommand,
          { id: shown.get('zhansaya') ?? '', isAccepted: false },
          'The certificate names no term and has no date.',
        ),
    ],
    [imported, async () => importFile(teller, [alumnusOf('aigerim'), daniyar, kamila], imported)],
    [
      addDays(imported, 5),
      async () => {
        const { institutionId, id: alumnusId } = kamila;
        const { id: followUpId } = await findStoryFollowUp(teller, kamila, 12);
        const own = await register.inInstitution(institutionId, async (trx) =>
          trx
            .selectFrom('outcome')
            .select('id')
            .where('institution_id', '=', institutionId)
            .where('alumnus_id', '=', alumnusId)
            .where('source_id', '=', followUpId)
            .executeTakeFirstOrThrow(),
        );
        await tell(
          'alatau-coordinator',
          institutionId,
          settleOutcomesCommand,
          { alumnusId, standsId: own.id },
          'Инспекция ақысын қашықтан оқыған курсы үшін төлейді; өзі Дрезденде тұрып, жұмыс істейді.',
        );
      },
    ],
    [
      dayOfWave('daniyar', 36, 2),
      async () => {
        const { id } = await findStoryFollowUp(teller, daniyar, 36);
        await tell('alatau-coordinator', daniyar.institutionId, recordBounceCommand, { id });
      },
    ],
    [
      dayOfWave('aigerim', 36, 30),
      async () => {
        const said = { name: 'laboratory', state: 'returned', months: 1, country: null } as const;
        await show(teller, store, alumnusOf('aigerim'), { ...said, evidence: 'employer-letter' });
      },
    ],
  ];
};
