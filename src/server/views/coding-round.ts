import type { DisagreementView, RoundLine, RoundView } from '../../contract/study-round.ts';
import { codePoints } from '../../core/study/project/code-points.ts';
import { doubleCoded, type DoubleCoded } from '../../core/study/round/double-coded.ts';
import { listDisagreements } from '../../core/study/round/list-disagreements.ts';
import { roundAgreement } from '../../core/study/round/round-agreement.ts';
import { roundUnits } from '../../core/study/round/round-units.ts';
import type { CodingUnit } from '../../core/study/standing/codebook-standing.ts';
import type { HeldTurn } from '../../core/study/transcript/held-turn.ts';
import type { CodingRoundRow } from '../../register/study/list-coding-rounds.ts';
import type { LoadedTranscript } from '../../register/study/load-transcripts.ts';
import type { RoundMatter } from '../../register/study/load-round-matter.ts';
import { wordsAround } from '../study/words-around.ts';

type NameOf = (accountId: string) => string;

/** Words shown before and after a unit, in code points. */
const around = 240;

const lineOf = (round: CodingRoundRow, codebookVersion: number, nameOf: NameOf): RoundLine => ({
  ...{ id: round.id, number: round.number, unit: round.unit, status: round.status, codebookVersion },
  texts: round.transcripts.length,
  coders: round.coders.map((id) => ({ id, name: nameOf(id) })),
  openedAt: round.openedAt,
});

const disagreementsOf = (
  { texts, compared, resolutions }: RoundMatter,
  nameOf: NameOf,
): DisagreementView[] => {
  const standing = resolutions.filter(({ status }) => status === 'stands');
  const wordsOf = new Map(texts.map(({ id, words }) => [id, codePoints(words)]));
  const turnsOf = new Map(texts.map(({ id, turns }) => [id, turns as readonly HeldTurn[]]));
  return listDisagreements(compared, standing).map((unit) => {
    const points = wordsOf.get(unit.transcriptId) ?? codePoints('');
    const turn = turnsOf
      .get(unit.transcriptId)
      ?.find(({ start, end }) => start < unit.end && unit.start < end);
    return {
      ...{ transcriptId: unit.transcriptId, start: unit.start, end: unit.end, shared: unit.shared },
      ...wordsAround(points, unit, around),
      words: points.slice(unit.start, unit.end),
      speaker: turn?.speaker ?? null,
      disputed: [...unit.disputed],
      history: resolutions
        .filter(
          ({ transcriptId, startPoint, endPoint }) =>
            transcriptId === unit.transcriptId && startPoint === unit.start && endPoint === unit.end,
        )
        .map(({ codeId, isGiven, settledBy, settledAt, reason, status }) => ({
          ...{ codeId, isGiven, settledAt, reason, status },
          settledBy: nameOf(settledBy),
        })),
    };
  });
};

/** How much of the study the round has, in its units; passages are fixed by their coders, so that turns are counted for them. */
const doubledOf = (
  unit: CodingUnit,
  { texts }: RoundMatter,
  transcripts: readonly LoadedTranscript[],
): DoubleCoded => {
  const counted = unit === 'passage' ? 'turn' : unit;
  const count = (of: RoundMatter['texts'][number]): number => roundUnits(counted, of, []).length;
  const own = new Map(texts.map((text) => [text.id, count(text)]));
  const inRound = [...own.values()].reduce((sum, one) => sum + one, 0);
  const others = transcripts.filter(({ id }) => !own.has(id));
  const rest = others.reduce(
    (sum, { id, standing, words, turns }) => sum + count({ id, name: standing.name, words, turns }),
    0,
  );
  return doubleCoded(inRound, inRound + rest);
};

/** A round as its reader may see it: while it is coded, of others only that they handed in. */
const viewOf = (
  round: CodingRoundRow,
  matter: RoundMatter,
  {
    reader,
    analysts,
    nameOf,
    codebookVersion,
    codes,
    transcripts,
  }: {
    readonly reader: string;
    readonly analysts: readonly string[];
    readonly nameOf: NameOf;
    readonly codebookVersion: number;
    readonly codes: readonly { readonly id: string; readonly name: string }[];
    readonly transcripts: readonly LoadedTranscript[];
  },
): Omit<RoundView, 'study'> => {
  const isOpen = round.status === 'open';
  const isCoder = round.coders.includes(reader);
  const codersSettle = analysts.every((id) => round.coders.includes(id));
  const handedIn = new Set(
    matter.sheets
      .filter(({ kind, status }) => kind === 'own' && status === 'handed-in')
      .map(({ transcriptId, coderId }) => `${transcriptId} ${coderId}`),
  );
  const isBarred = isCoder && !codersSettle;
  return {
    round: lineOf(round, codebookVersion, nameOf),
    ...{ isCoder, codersSettle, codes },
    mayNotSettle: isOpen ? 'still-open' : isBarred ? 'is-coder' : null,
    texts: matter.texts.map(({ id, name }) => ({
      ...{ id, name },
      version: round.transcripts.find((one) => one.id === id)?.version ?? 1,
      sheets: round.coders.map((coderId) => ({ coderId, isHandedIn: handedIn.has(`${id} ${coderId}`) })),
    })),
    doubled: doubledOf(round.unit, matter, transcripts),
    compared: isOpen
      ? null
      : {
          units: matter.compared.all,
          outside: matter.compared.outside,
          agreement: roundAgreement(matter.compared),
          disagreements: disagreementsOf(matter, nameOf),
        },
  };
};

export const codingRoundViews = { lineOf, viewOf } as const;
