import type { output } from 'zod';
import { openSelection } from '../../../../contract/selection.ts';
import { datePartsOf } from '../../../../core/basics/date-parts-of.ts';
import { instantAt } from '../../../../core/basics/instant-at.ts';
import type { DateParts } from '../../../../core/basics/read-date-parts.ts';
import type { RefusalItem } from '../../../../core/basics/refusal.ts';
import { refuse, type Result } from '../../../../core/basics/result.ts';
import { readShape } from '../../office/read-shape.ts';
import { typedDay } from '../../office/typed-day.ts';

/** One who keeps a secret, as typed. */
export interface TypedParty {
  readonly name: string;
  readonly commitment: string;
}

/** The beacon as typed: where it will be published, which round, day and time of the reader's clock. */
export interface TypedBeacon {
  readonly source: string;
  readonly round: string;
  readonly day: DateParts;
  readonly time: string;
}

interface OpeningForm {
  readonly dueOn: DateParts;
  readonly beacon: TypedBeacon;
  readonly parties: readonly TypedParty[];
}

const instantOf = ({ day, time }: TypedBeacon, timeZone: string): string | undefined => {
  const typed = typedDay(day);
  if (typed === undefined && time.trim() === '') return undefined;
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(time.trim());
  return typed === undefined || typed === 'wrong' || !isTime
    ? 'wrong'
    : instantAt(typed, time.trim(), timeZone);
};

const emptyBeacon: TypedBeacon = { source: '', round: '', day: datePartsOf(null), time: '' };

/** What the contract wants of a beacon; `wrong`, which no shape takes, for what is no instant. */
const beaconOf = (beacon: TypedBeacon, timeZone: string) => ({
  source: beacon.source,
  round: beacon.round,
  at: instantOf(beacon, timeZone),
});

const order = ['reviewsDueOn', 'parties', 'beacon'];
const placeOf = ({ field = '' }: RefusalItem): number => order.findIndex((part) => field.startsWith(part));

/** Faults in the order of their fields on the page; of a commitment it is said what one looks like. */
const inOrder = (items: readonly RefusalItem[]): readonly RefusalItem[] =>
  items
    .map((item) =>
      item.code === 'value-wrong' && item.field?.endsWith('.commitment') === true
        ? { ...item, code: 'commitment-wrong' }
        : item,
    )
    .toSorted((a, b) => placeOf(a) - placeOf(b));

/** The form with which a selection begins, on the reader's clock. */
export const openingForm = {
  emptyBeacon,
  beaconOf,
  empty: (): OpeningForm => ({
    dueOn: datePartsOf(null),
    beacon: emptyBeacon,
    parties: [
      { name: '', commitment: '' },
      { name: '', commitment: '' },
    ],
  }),
  /** In the shape that is sent, or what is missing or wrong by field. */
  read: (
    { dueOn, beacon, parties }: OpeningForm,
    timeZone: string,
  ): Result<output<typeof openSelection.body>, readonly RefusalItem[]> => {
    const read = readShape(openSelection.body, {
      reviewsDueOn: typedDay(dueOn),
      beacon: beaconOf(beacon, timeZone),
      parties: parties.map(({ name, commitment }) => ({
        name,
        commitment: commitment.trim().toLowerCase(),
      })),
    });
    return read.ok ? read : refuse(inOrder(read.refusal));
  },
} as const;
