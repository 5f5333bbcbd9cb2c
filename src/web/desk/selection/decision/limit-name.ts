import type { Locale } from '../../../../core/basics/locale.ts';
import { text } from '../../../../messages.ts';
import { groupName } from './group-name.ts';

/** Names of what limits speak about, as far as the reader may know them. */
export interface LimitNames {
  readonly regions: ReadonlyMap<string, string>;
  readonly universities: ReadonlyMap<string, string>;
}

/** A limit in words: `budget`, `region:europe`, `university:U1`, `group:G1`, `reserved:groups`. */
export const limitName = (
  constraint: string,
  { regions, universities }: LimitNames,
  locale: Locale,
): string => {
  const [kind = '', ...rest] = constraint.split(':');
  const code = rest.join(':');
  switch (kind) {
    case 'budget': {
      return text(locale, 'selection.limit.budget');
    }
    case 'region': {
      return text(locale, 'selection.limit.region', { name: regions.get(code) ?? code });
    }
    case 'university': {
      return text(locale, 'selection.limit.university', { name: universities.get(code) ?? code });
    }
    case 'group': {
      return text(locale, 'selection.limit.group', { name: groupName(code, locale) });
    }
    case 'reserved': {
      return code === 'groups' || code === 'kept'
        ? text(locale, `selection.limit.reserved.${code}`)
        : text(locale, 'selection.limit.reserved', { name: code });
    }
    default: {
      return constraint;
    }
  }
};
