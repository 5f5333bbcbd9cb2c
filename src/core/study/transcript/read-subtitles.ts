import { codePoints } from '../project/code-points.ts';
import { findTurns, type TurnOptions } from './find-turns.ts';
import { secondsOf } from './speaker-mark.ts';
import type { Transcript } from './transcript.ts';

interface Cue {
  readonly from: number;
  readonly to: number;
  readonly speaker: string | null;
  readonly words: string;
}

const time = String.raw`((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})`;
const timing = new RegExp(`^${time}[ \\t]+-->[ \\t]+${time}`, 'u');
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '',
  '&rlm;': '',
};
/** Tags of the format; angle brackets that people wrote begin with no letter. */
const tag = /<\/?[a-z][^<>]{0,200}>|<\d{2}:[\d:.]{4,12}>|\{\\[^}]{0,50}\}/gi;

/** A block of lines as a cue; undefined for headings, notes and styles, which have no time. */
const cueOf = (block: string): Cue | undefined => {
  const lines = block.split('\n');
  const at = lines.findIndex((line) => timing.test(line));
  const [, from, to] = timing.exec(lines[at] ?? '') ?? [];
  if (from === undefined || to === undefined || at > 1) return undefined;
  const raw = lines
    .slice(at + 1)
    .map((line) => line.trim())
    .join(' ');
  const speaker = /^<v(?:\.[^\s>]{1,50})?\s+([^<>]{1,60})>/u.exec(raw)?.[1]?.trim() ?? null;
  const words = raw
    .replace(tag, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => entities[entity] ?? entity)
    .trim();
  return words === '' ? undefined : { from: secondsOf(from), to: secondsOf(to), speaker, words };
};

/** Whether a text is SRT or WebVTT: its heading, or a line of times among the first. */
export const isSubtitles = (text: string): boolean =>
  /^\ufeff?WEBVTT(?:[ \t\r\n]|$)/.test(text) ||
  text
    .slice(0, 2000)
    .split(/\r\n|\r|\n/)
    .some((line) => timing.test(line));

/**
 * A transcript from SRT or WebVTT: a line for each cue, with the speaker before it where the file names one, or where the words bear a mark; turns keep
 * the times of their first and last cue. Notes, styles and tags are left out.
 */
export const readSubtitles = (text: string, options: TurnOptions = {}): Transcript => {
  const cues = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .flatMap((block) => cueOf(block.trim()) ?? []);
  const named = new Set(cues.flatMap(({ speaker }) => speaker ?? []));
  const starts: number[] = [];
  let whole = '';
  let last: string | null = null;
  for (const { speaker, words } of cues) {
    starts.push(whole.length);
    whole += `${speaker !== null && speaker !== last ? `${speaker}: ` : ''}${words}\n`;
    last = speaker;
  }
  const own: TurnOptions =
    named.size > 0 && options.known === undefined ? { kind: 'colon', known: named } : options;
  const found = findTurns(whole, own);
  const places = codePoints(whole);
  let cue = 0;
  const cueAt = (point: number): Cue | undefined => {
    const unit = places.toUnit(point);
    while (cue + 1 < starts.length && (starts[cue + 1] ?? 0) <= unit) cue += 1;
    return cues[cue];
  };
  return {
    ...found,
    turns: found.turns.map((turn) => ({
      ...turn,
      from: cueAt(turn.start)?.from ?? null,
      to: cueAt(turn.end - 1)?.to ?? null,
    })),
  };
};
