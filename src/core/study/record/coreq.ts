import { guideClock } from './guide-clock.ts';
import type { StudyRecord } from './study-record.ts';

/** The three domains of COREQ (Tong, Sainsbury and Craig 2007). */
type CoreqDomain = 'team' | 'design' | 'analysis';

export interface CoreqItem {
  /** 1 … 32, as published. */
  readonly number: number;
  readonly domain: CoreqDomain;
  /** What the record says to it: a person's own words, one entry each. Empty: the checklist shows a gap. */
  readonly words: readonly string[];
  /** Counts that the record has for it; their sentences are `study-record.coreq.count.<name>`. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What the analysis knows beside the record; null where there is none yet. */
export interface CoreqAnalysis {
  readonly codes: number | null;
  readonly themes: readonly string[];
  readonly quotes: number | null;
  /** Whether quotes are told apart by participant, and whether themes were compared with the counts. */
  readonly quotesNamePeople: boolean;
  readonly minorThemes: readonly string[];
}

const domainOf = (number: number): CoreqDomain =>
  number <= 8 ? 'team' : number <= 23 ? 'design' : 'analysis';

/**
 * The checklist of 32 items, filled from the record: an item that nobody wrote anything for is empty and stays in the list. The day of the session arrives
 * formatted by `dateOf`.
 */
export const fillCoreq = (
  record: StudyRecord,
  analysis: CoreqAnalysis,
  dateOf: (isoDay: string) => string,
): readonly CoreqItem[] => {
  const { moderators, recruitment, guide } = record;
  const of = (field: (one: (typeof moderators)[number]) => string): readonly string[] =>
    moderators.filter((one) => field(one) !== '').map((one) => `${one.name}: ${field(one)}`);
  const known = (counts: Readonly<Record<string, number | null>>): Readonly<Record<string, number>> =>
    Object.fromEntries(
      Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== null),
    );
  const people = recruitment.people.length;
  const blocks = guideClock(guide);
  const minutes = blocks.at(-1)?.to ?? null;
  const questions = guide.blocks.flatMap((block) => block.questions.map(({ words }) => words));
  const destinations = recruitment.people.map(({ destination }) => destination);
  const geography = record.geography.length > 0 ? record.geography : [...new Set(destinations)];
  const answers: readonly (readonly [readonly string[], Readonly<Record<string, number | null>>?])[] = [
    [moderators.filter(({ isLeading }) => isLeading).map(({ name }) => name)],
    [of(({ credentials }) => credentials)],
    [of(({ occupation }) => occupation)],
    [of(({ gender }) => gender)],
    [of(({ training }) => training)],
    [of(({ relationship }) => relationship)],
    [of(({ knownToParticipants }) => knownToParticipants)],
    [of(({ interests }) => interests)],
    [[record.orientation]],
    [[record.sampling]],
    [[record.approach]],
    [[], { participants: people === 0 ? null : people }],
    [
      [recruitment.absent],
      {
        invited: recruitment.invited,
        absent: recruitment.invited === null ? null : Math.max(0, recruitment.invited - people),
      },
    ],
    [
      [record.place],
      {
        online: people === 0 ? null : recruitment.people.filter(({ mode }) => mode === 'online').length,
        inPerson: people === 0 ? null : recruitment.people.filter(({ mode }) => mode === 'in-person').length,
      },
    ],
    [[record.otherPresent]],
    [
      [
        recruitment.description,
        geography.filter((one) => one !== '').join(', '),
        record.heldOn === null ? '' : dateOf(record.heldOn),
      ],
    ],
    [[...questions, record.guideTested], { blocks: blocks.length === 0 ? null : blocks.length }],
    [[record.repeats]],
    [[record.recording]],
    [[record.fieldNotes]],
    [[], { minutes }],
    [[record.saturation]],
    [[record.transcriptsReturned]],
    [[], { coders: record.coders }],
    [[], { codes: analysis.codes }],
    [[record.derivation]],
    [[record.software]],
    [[record.participantChecking]],
    [[], { quotes: analysis.quotesNamePeople ? analysis.quotes : null }],
    [[], { quotes: analysis.quotes }],
    [analysis.themes],
    [analysis.minorThemes],
  ];
  return answers.map(([words, counts = {}], at) => ({
    number: at + 1,
    domain: domainOf(at + 1),
    words: words.map((one) => one.trim()).filter((one) => one !== ''),
    counts: known(counts),
  }));
};
