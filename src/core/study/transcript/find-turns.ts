import { codePoints } from '../project/code-points.ts';
import { findMark, type SpeakerMark } from './speaker-mark.ts';
import type { MarkKind, Transcript, Turn } from './transcript.ts';

export interface TurnOptions {
  /** Only marks of this kind; else the kind that marks most lines. */
  readonly kind?: MarkKind;
  /** For the kind `pattern`, by `readSpeakerPattern`. */
  readonly pattern?: RegExp;
  /** Only these names are speakers, whatever they look like. */
  readonly known?: ReadonlySet<string>;
}

const kinds: readonly MarkKind[] = ['colon', 'bracket', 'at', 'tab'];

interface Line {
  readonly at: number;
  readonly words: string;
}

const linesOf = (text: string): readonly Line[] =>
  Array.from(text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g), ({ index, 1: words = '' }) => ({
    at: index,
    words,
  }));

/** The kind of mark that most lines begin with; where two are as many, the one that is commoner in transcripts. */
const chooseKind = (lines: readonly Line[], options: TurnOptions): MarkKind | null => {
  let best: { readonly kind: MarkKind; readonly count: number } | undefined;
  for (const kind of kinds) {
    const count = lines.filter(({ words }) => findMark(words, kind, options) !== undefined).length;
    if (count > (best?.count ?? 0)) best = { kind, count };
  }
  return best?.kind ?? null;
};

/**
 * Who says what in a transcript. A turn goes from its mark to the next one, over all paragraphs between; words before the first mark are
 * nobody's. The text is left as it is.
 */
export const findTurns = (text: string, options: TurnOptions = {}): Transcript => {
  const lines = linesOf(text);
  const kind = options.kind ?? (options.pattern === undefined ? chooseKind(lines, options) : 'pattern');
  const places = codePoints(text);
  const turns: Turn[] = [];
  let open: { readonly mark: SpeakerMark | null; readonly from: number } = { mark: null, from: 0 };
  const close = (to: number): void => {
    const words = text.slice(open.from, to);
    const from = open.from + (words.length - words.trimStart().length);
    const end = open.from + words.trimEnd().length;
    if (end <= from) return;
    turns.push({
      speaker: open.mark?.speaker ?? null,
      start: places.toPoint(from),
      end: places.toPoint(end),
      from: open.mark?.at ?? null,
      to: null,
    });
  };
  for (const { at, words } of kind === null ? [] : lines) {
    const mark = findMark(words, kind ?? 'colon', options);
    if (mark === undefined) continue;
    close(at);
    open = { mark, from: at + mark.length };
  }
  close(text.length);
  return { text, turns, marks: kind };
};
