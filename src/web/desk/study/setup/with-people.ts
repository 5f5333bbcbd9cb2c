import type { Recruitment } from '../../../../core/study/record/study-record.ts';

/** As many people as the record takes. */
const most = 500;

/** The people of a recruitment with so many of one mode: the first ones stay as they are, further ones are without a destination. */
export const withPeople = (
  people: Recruitment['people'],
  mode: 'online' | 'in-person',
  count: number,
): Recruitment['people'] => {
  const others = people.filter((one) => one.mode !== mode);
  const wanted = Math.min(count, most - others.length);
  const known = people.filter((one) => one.mode === mode).slice(0, wanted);
  const further = Array.from({ length: wanted - known.length }, () => ({ mode, destination: '' }));
  const own = [...known, ...further];
  return mode === 'online' ? [...own, ...others] : [...others, ...own];
};
