import type { FigureView } from '../../contract/study-figure.ts';
import type { LoadedFigure } from '../../register/study/load-poll-figures.ts';

/** A figure as its page shows it; objections are those to the base as it is now. */
export const figureViewOf = ({ poll, figure, text, objections }: LoadedFigure): FigureView => ({
  ...{ pollId: poll.id, session: poll.sessionNumber, number: poll.number, kind: poll.kind },
  ...{ closedAt: poll.closedAt, question: poll.content.question },
  ...{ n: figure.n, seen: figure.seen, missing: figure.nMissing, withdrawn: figure.withdrawn },
  ...{ answers: figure.answers, isMultiple: figure.isMultiple, isCountFirst: figure.isCountFirst },
  isAnonymous: figure.isFast,
  rows: figure.rows.map(({ option, k, percent = null, percentOfAnswers = null, share }) => ({
    ...{ option, count: k, percent, percentOfAnswers, lower: share.lower, upper: share.upper },
    words: poll.content.options.find(({ id }) => id === option)?.words ?? {},
  })),
  text:
    text === undefined
      ? null
      : {
          ...{ version: text.version, words: text.words, writtenAt: text.writtenAt },
          objections: objections.length,
        },
});
