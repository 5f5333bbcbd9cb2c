import type { PartnerRecord } from './partner-document.ts';
import type { PartnerStay } from './partner-stay.ts';

/** `same`, `other`, or `unsaid` where one of the two says nothing. */
type Agreeing = 'same' | 'other' | 'unsaid';

/** Whether a partner's record is of this stay, by each sign of it. */
export interface RecordMatch {
  readonly omobilityId: Agreeing;
  readonly globalId: Agreeing;
  readonly birthDate: Agreeing;
  readonly name: Agreeing;
}

const fold = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '')
    .toSorted();

const agreeing = (said: string | null, known: string | null): Agreeing =>
  said === null || known === null || said === '' || known === ''
    ? 'unsaid'
    : said === known
      ? 'same'
      : 'other';

/** Holds the signs of a record against the stay. The order of names and accents do not matter. */
export const recordMatch = (
  { omobilityId, globalIds, birthDate, name }: PartnerRecord,
  { id, person, detail }: PartnerStay,
): RecordMatch => {
  const { globalId, latinGivenNames, latinFamilyName } = detail.person;
  const said = fold(name).join(' ');
  const known = [
    fold(`${latinGivenNames} ${latinFamilyName}`).join(' '),
    fold(`${person?.givenName ?? ''} ${person?.familyName ?? ''}`).join(' '),
  ].filter((words) => words !== '');
  return {
    omobilityId: agreeing(omobilityId, id),
    globalId: globalIds.includes(globalId)
      ? agreeing(globalId, globalId)
      : agreeing(globalIds[0] ?? null, globalId),
    birthDate: agreeing(birthDate, person?.birthDate ?? null),
    name: said === '' || known.length === 0 ? 'unsaid' : known.includes(said) ? 'same' : 'other',
  };
};
