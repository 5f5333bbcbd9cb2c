import { checkDigitOf } from '../core/basics/check-digit-of.ts';
import type { StoryPerson } from './people.ts';

/** A number of the right form, with the serial number 0000, which stands for the demonstration; all were born since 2000. */
export const storyIin = ({ birthDate, sex }: Pick<StoryPerson, 'birthDate' | 'sex'>): string => {
  const digits = `${birthDate.replaceAll('-', '').slice(2)}${4 + sex}0000`;
  return `${digits}${checkDigitOf(digits) ?? ''}`;
};
