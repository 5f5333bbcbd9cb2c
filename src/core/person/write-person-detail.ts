import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { iinFacts, readIin } from '../basics/iin.ts';
import type { PersonDetailInput, PersonStanding } from './person.ts';

const iinFaults = ({ iin, birthDate, citizenship }: PersonDetailInput): readonly RefusalItem[] => {
  if (iin === undefined || iin === null) return [];
  const read = readIin(iin);
  if (!read.ok) return [{ code: read.refusal.code, field: 'iin' }];
  // Foreign citizens' numbers may not carry the birth date.
  if (citizenship === 'KAZ' && birthDate !== null && iinFacts(read.value).birthOn !== birthDate) {
    return [{ code: 'iin-other-birth-date', field: 'iin' }];
  }
  return [];
};

/** What changed is named by field only: what was written is personal and kept where it can be erased. */
export const writePersonDetail = (
  { person, changed }: { readonly person: PersonStanding | undefined; readonly changed: readonly string[] },
  input: PersonDetailInput & { readonly personId: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (person === undefined || person.erasedAt !== null) return refuse({ code: 'person-unknown' });
  const list: RefusalItem[] = [...iinFaults(input)];
  if (input.birthDate !== null && (input.birthDate >= now.slice(0, 10) || input.birthDate < '1900-01-01')) {
    list.push({ code: 'birth-date-impossible', field: 'birthDate' });
  }
  if (list.length > 0) return refuse({ code: 'incomplete', list });
  return accept(
    changed.length === 0
      ? []
      : [
          {
            kind: 'PersonDetailWritten',
            noun: 'person',
            recordId: input.personId,
            data: { fields: changed },
          },
        ],
  );
};
