import { readIin } from '../../core/basics/iin.ts';
import type { PersonDetailInput, PersonStanding } from '../../core/person/person.ts';
import { writePersonDetail } from '../../core/person/write-person-detail.ts';
import type { Command, Place } from '../command.ts';
import { hashIin } from './hash-iin.ts';
import { seal } from '../sealed.ts';
import { findStanding } from '../standing.ts';
import { findDetail, type PersonDetailRow } from './find-detail.ts';

type Input = PersonDetailInput & { readonly personId: string };

interface State {
  readonly person: PersonStanding | undefined;
  /** Names of the fields that will read otherwise. */
  readonly changed: readonly string[];
}

const plainFields = [
  'givenName',
  'familyName',
  'patronymic',
  'birthDate',
  'sex',
  'citizenship',
  'phone',
] as const;

const iinHashOf = ({ vault }: Place, { iin }: Input): string | null => {
  const read = iin === undefined || iin === null ? undefined : readIin(iin);
  return read?.ok === true ? hashIin(vault.identityKey, read.value) : null;
};

const changedFields = (place: Place, input: Input, row: PersonDetailRow | undefined): readonly string[] => [
  ...plainFields.filter((field) => (row?.[field] ?? null) !== input[field]),
  ...(input.iin !== undefined && (row?.iinHash ?? null) !== iinHashOf(place, input) ? ['iin'] : []),
];

/** The number is kept sealed, with a keyed hash beside it; who he is was, the journal says by field only. */
export const writePersonDetailCommand: Command<Input, State, { readonly fields: readonly string[] }> = {
  name: 'write-person-detail',
  load: async (place, input) => {
    const person = await findStanding<PersonStanding>(
      place.trx,
      'person',
      place.institutionId,
      input.personId,
    );
    const row = await findDetail(place.trx, place.institutionId, input.personId);
    return { person, changed: changedFields(place, input, row) };
  },
  owner: ({ person }) => person?.accountId,
  decide: writePersonDetail,
  save: async (place, { entries, input }) => {
    if (entries.length === 0) return;
    const { trx, institutionId, vault } = place;
    const { personId, iin } = input;
    const number =
      iin === undefined
        ? {}
        : {
            iin_hash: iinHashOf(place, input),
            iin_sealed:
              iin === null
                ? null
                : seal(vault.ring, iin, { table: 'person_detail', column: 'iin_sealed', recordId: personId }),
          };
    const values = {
      given_name: input.givenName,
      family_name: input.familyName,
      patronymic: input.patronymic,
      birth_date: input.birthDate,
      sex: input.sex,
      citizenship: input.citizenship,
      phone: input.phone,
      ...number,
    };
    await trx
      .insertInto('person_detail')
      .values({ institution_id: institutionId, id: personId, ...values })
      .onConflict((conflict) => conflict.columns(['institution_id', 'id']).doUpdateSet(values))
      .execute();
  },
  answer: (_entries, { changed }) => ({ fields: changed }),
};
