import { text } from '../../../messages.ts';
import type { BoardProps } from './board-props.ts';
import { universitiesByName } from './by-name.ts';

/** A row of a table of universities; those together and the country have no number. */
export interface NamedUnit {
  readonly unit: string;
  readonly name: string;
  readonly number?: number;
}

/** Universities by the alphabet with their numbers, then those of which too few people would be told apart, then the country. */
export const namedUnits = ({ locale, released: { content } }: BoardProps): readonly NamedUnit[] => [
  ...universitiesByName(content, locale).map(({ id, name }, at) => ({
    unit: id,
    name: name[locale],
    number: at + 1,
  })),
  { unit: 'others', name: text(locale, 'board.unit.others') },
  { unit: 'all', name: text(locale, 'board.unit.all') },
];
