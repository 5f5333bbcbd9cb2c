import { datePartsOf } from '../basics/date-parts-of.ts';
import { readDateParts } from '../basics/read-date-parts.ts';
import { accept, refuse, type Result } from '../basics/result.ts';
import { measuredEnds, type Measured } from './measured.ts';
import type { ScenarioFault } from './scenario-fault.ts';
import { toPlainNumber } from './to-plain-number.ts';

type Given = string | number;

class MeasuredReading {
  readonly faults: ScenarioFault[] = [];
  readonly #given: ReadonlyMap<string, Given>;

  constructor(given: ReadonlyMap<string, Given>) {
    this.#given = given;
  }

  fault(field: string, code: ScenarioFault['code'], params: ScenarioFault['params'] = {}): void {
    this.faults.push({ code, field: `measured.${field}`, params });
  }

  text(field: string): string {
    const given = this.#given.get(field);
    if (given === undefined) this.fault(field, 'measured-incomplete');
    return String(given ?? '');
  }

  number(field: string, least: number, most: number, isWhole: boolean): number {
    const text = this.text(field);
    const value = toPlainNumber(text);
    if (text === '') return least;
    if (!Number.isFinite(value)) this.fault(field, 'not-a-number', { value: text });
    else if (value < least || value > most) this.fault(field, 'outside-range', { value, least, most });
    else if (isWhole && !Number.isInteger(value)) this.fault(field, 'not-whole', { value });
    else return value;
    return least;
  }
}

const mostPeople = 1e9;
const mostMonths = 1200;

/**
 * A measured share from the fields that an address or a file gives it, without their prefix. Whoever writes an address may write anything:
 * shares are 0–1 with lower ≤ value ≤ upper, people are counts, the day is one of the calendar. Refused with everything that is wrong.
 */
export const readMeasured = (
  given: ReadonlyMap<string, Given>,
): Result<Measured | undefined, readonly ScenarioFault[]> => {
  if (given.size === 0) return accept(undefined);
  const reading = new MeasuredReading(given);
  const named = given.get('at') ?? 'value';
  const at = measuredEnds.find((end) => end === named);
  if (at === undefined)
    reading.fault('at', 'unknown-choice', { value: named, choices: measuredEnds.join(', ') });
  const share = (field: string): number => reading.number(field, 0, 1, false);
  const value = given.has('value') || at === 'value' ? share('value') : null;
  const [lower, upper] = [share('lower'), share('upper')];
  const participants = reading.number('participants', 1, mostPeople, true);
  const known = reading.number('known', 0, reading.faults.length === 0 ? participants : mostPeople, true);
  const months = reading.number('months', 0, mostMonths, true);
  const day = reading.text('day');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && readDateParts(datePartsOf(day)).ok;
  if (day !== '' && !isDay) reading.fault('day', 'not-a-day', { value: day });
  if (reading.faults.length === 0 && !(lower <= (value ?? lower) && (value ?? lower) <= upper))
    reading.fault('value', 'measured-crossed', { lower, upper });
  return reading.faults.length > 0 || at === undefined
    ? refuse(reading.faults)
    : accept({ at, value, lower, upper, known, participants, months, day });
};
