import { codePoints, type CodePoints } from '../../core/study/project/code-points.ts';
import type { StudyCoding, StudySelection } from '../../core/study/project/study-project.ts';
import { readAuthor, readTime, type Reading } from './reading.ts';
import type { RawSelection } from './xml-node.ts';

const whole = /^\s*[+-]?\d{1,15}\s*$/;

/** Codings that name a code of the book. */
export const buildCodings = (reading: Reading, codings: readonly StudyCoding[]): readonly StudyCoding[] =>
  codings.flatMap((coding) => {
    const code = reading.guids.find('Code', coding.code);
    if (code === undefined) return [];
    return [
      {
        guid: reading.guids.enter('Coding', coding.guid, ''),
        code,
        author: readAuthor(reading, coding.author),
        createdAt: readTime(reading, 'Coding', coding.createdAt),
        noted: coding.noted.flatMap((one) => reading.guids.find('Note', one) ?? []),
      },
    ];
  });

/** Whether a program counted UTF-16 units: its passages bear their words as names, and those fit that way and not the other. */
const countsUnits = (text: string, places: CodePoints, selections: readonly RawSelection[]): boolean => {
  if (places.length === text.length) return false;
  let [points, units] = [0, 0];
  for (const { name, start, end } of selections) {
    const [from, to] = [Number(start), Number(end)];
    const quote = name.replace(/(?:…|\.\.\.)$/, '');
    if (quote.length < 4 || !(from >= 0 && to > from)) continue;
    const isPoints = to <= places.length && places.slice(from, to).startsWith(quote);
    const isUnits = text.slice(from, to).startsWith(quote);
    if (isPoints) points += 1;
    else if (isUnits) units += 1;
  }
  return units > points;
};

/**
 * Passages on the text they are of. Reversed ones are turned round and those that go beyond the end are cut there, both noted; without words, outside
 * the text or without numbers they are dropped, with the number of codings that go with them.
 */
export const buildSelections = (
  reading: Reading,
  { source, text, points }: { source: string; text: string; points: ReadonlyMap<string, string> },
  selections: readonly RawSelection[],
): readonly StudySelection[] => {
  const { deviations, guids } = reading;
  const places = codePoints(text);
  const isUnits = countsUnits(text, places, selections);
  if (isUnits) deviations.note('positions-utf16', { source });
  const { length } = places;
  const numberOf = (written: string): number => {
    const own = written.startsWith('point:') ? (points.get(written.slice(6)) ?? '') : written;
    if (!whole.test(own)) return Number.NaN;
    const place = Number(own);
    return isUnits && place >= 0 && place <= text.length ? places.toPoint(place) : place;
  };
  return selections.flatMap((raw) => {
    let [start, end] = [numberOf(raw.start), numberOf(raw.end)];
    const codings = String(raw.codings.length);
    const said = { source, start: raw.start, end: raw.end };
    if (Number.isNaN(start) || Number.isNaN(end)) {
      deviations.note('selection-unreadable', { ...said, codings });
      return [];
    }
    if (start > end) {
      deviations.note('selection-reversed', said);
      [start, end] = [end, start];
    }
    if (start === end) {
      deviations.note('selection-empty', { source, start: raw.start, codings });
      return [];
    }
    if (start < 0 || start >= length) {
      deviations.note('selection-outside', { ...said, length: String(length), codings });
      return [];
    }
    if (end > length) {
      deviations.note('selection-cut', { ...said, length: String(length) });
      end = length;
    }
    return [
      {
        guid: guids.enter('Selection', raw.guid, raw.name),
        name: raw.name,
        description: raw.description,
        start,
        end,
        author: readAuthor(reading, raw.author),
        createdAt: readTime(reading, 'PlainTextSelection', raw.createdAt),
        codings: buildCodings(reading, raw.codings),
        noted: raw.noted.flatMap((one) => guids.find('Note', one) ?? []),
      },
    ];
  });
};
