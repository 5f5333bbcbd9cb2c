import type { StudyRecord } from './study-record.ts';

/** The record as it is read: countries by name instead of code. `nameOf` gives the name of an ISO alpha-3 code. */
export const nameCountries = (record: StudyRecord, nameOf: (code: string) => string): StudyRecord => ({
  ...record,
  recruitment: {
    ...record.recruitment,
    people: record.recruitment.people.map((person) => ({
      ...person,
      destination: person.destination === '' ? '' : nameOf(person.destination),
    })),
  },
});
