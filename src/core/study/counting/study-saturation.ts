import { saturation, type Saturation } from '../saturation.ts';
import { codeOccurrences } from './code-occurrences.ts';
import type { CountedStudy, CountedText } from './counted-study.ts';

/** What one interview or one turn added. */
interface SaturationStep {
  /** Codes found in it, and those never found before. */
  readonly codes: number;
  readonly newCodes: number;
  /** All found so far. */
  readonly total: number;
}

/** Steps over the sets of codes in their order. */
const stepsOf = (found: readonly ReadonlySet<string>[]): readonly SaturationStep[] => {
  const known = new Set<string>();
  return found.map((codes) => {
    const before = known.size;
    for (const code of codes) known.add(code);
    return { codes: codes.size, newCodes: known.size - before, total: known.size };
  });
};

/** Saturation over meetings, and over the turns of each text. */
export interface StudySaturation {
  readonly meetings: readonly (SaturationStep & {
    readonly session: number | null;
    readonly texts: readonly string[];
  })[];
  readonly found: Saturation;
  /** People of one group are not independent: counts by turn, and no interval belongs to them. */
  readonly turns: readonly { readonly textId: string; readonly steps: readonly SaturationStep[] }[];
}

/**
 * When a study stopped saying new things. A meeting is a session with all its texts, and a text of no session is one of its own; they come in the order of
 * their numbers, then as they were added. `found` compares meetings (Guest, Namey and Chen 2020) and says nothing before there are enough.
 */
export const studySaturation = ({ texts, participants }: CountedStudy): StudySaturation => {
  const ordered = texts.toSorted((a, b) => (a.session ?? Infinity) - (b.session ?? Infinity) || 0);
  const groups = Map.groupBy(ordered, ({ id, session }) => (session === null ? id : `session ${session}`));
  const codesOf = (own: readonly CountedText[]): ReadonlySet<string> =>
    new Set(own.flatMap((text) => codeOccurrences(text, participants).map(({ codeId }) => codeId)));
  const meetings = [...groups.values()];
  const steps = stepsOf(meetings.map(codesOf));
  return {
    meetings: meetings.flatMap((own, at) => {
      const step = steps[at];
      const session = own[0]?.session ?? null;
      return step === undefined ? [] : [{ ...step, session, texts: own.map(({ id }) => id) }];
    }),
    found: saturation(steps.map(({ newCodes }) => newCodes)),
    turns: ordered.map((text) => {
      const byTurn = Map.groupBy(codeOccurrences(text, participants), ({ turn }) => turn);
      const sets = text.turns.map((_turn, at) => new Set((byTurn.get(at) ?? []).map(({ codeId }) => codeId)));
      return { textId: text.id, steps: stepsOf(sets) };
    }),
  };
};
