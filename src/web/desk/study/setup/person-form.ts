import type { ParticipantPerson } from '../../../../core/study/participant/participant-person.ts';
import type { Say } from '../../use-say.ts';

interface PersonValues {
  readonly name: string;
  readonly names: string;
  readonly contact: string;
}

const namesOf = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];

const valuesOf = ({ name, names, contact }: ParticipantPerson): PersonValues => ({
  ...{ name, contact },
  names: names.join('\n'),
});

const personOf = ({ name, names, contact }: PersonValues): ParticipantPerson => ({
  name: name.trim(),
  names: namesOf(names),
  contact: contact.trim(),
});

const check = ({ name, names }: PersonValues, say: Say) => ({
  name: name.trim() === '' ? say('study-desk.person.name-missing') : undefined,
  names: namesOf(names).some((one) => one.length < 2 || one.length > 80)
    ? say('study-desk.person.names-short')
    : undefined,
});

/** Name, forms of the name and contact between fields and the key. */
export const personForm = { valuesOf, personOf, check } as const;
