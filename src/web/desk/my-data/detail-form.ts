import type { PersonDetailView } from '../../../contract/person.ts';
import { readDateParts, type DateParts } from '../../../core/basics/read-date-parts.ts';
import { readIin } from '../../../core/basics/iin.ts';
import type { PersonDetailInput } from '../../../core/person/person.ts';

/** The form of personal data as it is typed; the three boxes of the date stand beside it. */
type DetailValues = {
  readonly givenName: string;
  readonly familyName: string;
  readonly patronymic: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly citizenship: string;
  readonly phone: string;
  readonly iin: string;
};

const sexes = [0, 1, 2, 9] as const;
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
/** Spaces and dashes inside a number are how people copy it. */
const digitsOf = (text: string): string => text.replaceAll(/[\s-]/g, '');

/** The form of personal data: from what is kept, and to what is sent. */
export const detailForm = {
  sexes,
  initial: (detail: PersonDetailView | null): DetailValues => ({
    givenName: detail?.givenName ?? '',
    familyName: detail?.familyName ?? '',
    patronymic: detail?.patronymic ?? '',
    birthDate: '',
    sex: String(detail?.sex ?? 0),
    citizenship: detail === null ? 'KAZ' : (detail.citizenship ?? ''),
    phone: detail?.phone ?? '',
    iin: '',
  }),
  /** The code of what is wrong with the number by itself; an empty box is not wrong. */
  iinFault: (typed: string) => {
    const digits = digitsOf(typed);
    if (digits === '') return undefined;
    const read = readIin(digits);
    return read.ok ? undefined : read.refusal.code;
  },
  /** An empty number is left out, so that the one that is kept stays. */
  body: (values: DetailValues, birth: DateParts): PersonDetailInput => {
    const date = readDateParts(birth);
    const iin = digitsOf(values.iin);
    return {
      givenName: values.givenName.trim(),
      familyName: orNull(values.familyName),
      patronymic: orNull(values.patronymic),
      birthDate: date.ok ? date.value : null,
      sex: sexes.find((sex) => String(sex) === values.sex) ?? 0,
      citizenship: orNull(values.citizenship),
      phone: orNull(values.phone),
      ...(iin === '' ? {} : { iin }),
    };
  },
} as const;
