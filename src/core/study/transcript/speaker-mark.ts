import type { MarkKind } from './transcript.ts';

/** The mark at the beginning of a line. */
export interface SpeakerMark {
  readonly speaker: string;
  /** UTF-16 units of the line before the words. */
  readonly length: number;
  readonly at: number | null;
}

/** Longer beginnings hold no name, and a pattern of the user looks no further. */
const headLength = 80;

const time = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const stamp = new RegExp(
  String.raw`^[\s\u200e]*(?:[[(]\s*(${time})\s*[\])]|(${time}))[\s\u00a0]*(?:[-–—][\s\u00a0]*)?`,
  'u',
);
const forms: Readonly<Record<Exclude<MarkKind, 'pattern'>, RegExp>> = {
  // Whatever follows the colon of a clock time or an address is no space.
  colon: new RegExp(
    String.raw`^(?<name>[^:\t[(]{1,60}(?:\([^):]{1,30}\))?)\s*(?:[[(]\s*(?<time>${time})\s*[\])]\s*)?:(?=\s|$)\s*`,
    'u',
  ),
  bracket: /^\[(?<name>[^\]\t]{1,60})\]\s*:?\s*/u,
  at: /^@(?<name>[\p{L}\p{M}\p{N}_.-]{1,40})\s*:?(?=\s|$)\s*/u,
  tab: new RegExp(String.raw`^(?<name>[^\t:]{1,60}):?\t+(?:[[(]?(?<time>${time})[\])]?\t+)?`, 'u'),
};

/** A name is a few words, each beginning with a capital or a digit, without the signs of a sentence. */
const word = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}(№#][\p{L}\p{M}\p{N}'’.()_№#-]*$/u;
const looksLikeName = (name: string): boolean => {
  const words = name.split(/\s+/);
  return words.length <= 4 && name.length <= 48 && words.every((one) => word.test(one));
};

/** `1:02:03,5` in seconds. */
export const secondsOf = (written: string): number =>
  written
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);

/**
 * Finds the mark of one kind at the beginning of a line, after a time of the recording where one stands there. A name must look like one, or be among
 * those that are `known`; times of the clock (`17:30`) have no letter and are none.
 */
export const findMark = (
  line: string,
  kind: MarkKind,
  {
    known,
    pattern,
  }: { readonly known?: ReadonlySet<string> | undefined; readonly pattern?: RegExp | undefined },
): SpeakerMark | undefined => {
  const before = stamp.exec(line);
  const skipped = before?.[0].length ?? 0;
  const head = line.slice(skipped, skipped + headLength);
  const own = kind === 'pattern' ? pattern : forms[kind];
  const found = own?.exec(head) ?? null;
  if (found === null) return undefined;
  const speaker = (found.groups?.['name'] ?? found[1] ?? '').trim();
  if (!/\p{L}/u.test(speaker)) return undefined;
  if (
    known !== undefined ? !known.has(speaker) : kind !== 'pattern' && kind !== 'at' && !looksLikeName(speaker)
  )
    return undefined;
  const written = before?.[1] ?? before?.[2] ?? found.groups?.['time'];
  return {
    speaker,
    length: skipped + found[0].length,
    at: written === undefined ? null : secondsOf(written),
  };
};
