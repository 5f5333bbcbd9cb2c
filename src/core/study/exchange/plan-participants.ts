import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import { participantVariables } from '../project/participant-variables.ts';
import type { StudyCase, StudyProject, StudyVariable } from '../project/study-project.ts';
import { extendPseudonymKey } from '../record/pseudonym-key.ts';
import type { StudyParticipantStanding } from '../standing/study-standing.ts';
import type { ImportPlan } from './import-plan.ts';

export interface PlannedParticipants extends Pick<ImportPlan, 'people' | 'guids'> {
  readonly entries: readonly EntryBody[];
  readonly participants: ReadonlyMap<string, { readonly id: string; readonly pseudonym: string }>;
}

const pseudonym = /^P\d{2,4}$/;
const longestName = 200;
const modes = ['online', 'in-person'] as const;
const statuses = ['invited', 'came', 'absent'] as const;

/** The value of a case for one of our variables, by its GUID or its name. */
const valueOf = (
  one: StudyCase,
  variables: ReadonlyMap<string, StudyVariable>,
  name: keyof typeof participantVariables,
): string => {
  const own = participantVariables[name];
  const found = one.values.find(
    ({ variable }) => variable === own.guid || variables.get(variable)?.name.toLowerCase() === name,
  );
  return found?.value ?? '';
};

/**
 * Cases of a file as participants: one that is called by a pseudonym keeps it where it is free, any other gets the next one, and its name is for the key.
 * Nobody of them has agreed to anything here yet.
 */
export const planParticipants = (
  studyId: string,
  { cases, variables }: Pick<StudyProject, 'cases' | 'variables'>,
  given: readonly string[],
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): PlannedParticipants => {
  const known = new Map(variables.map((variable) => [variable.guid, variable]));
  const taken = new Set(given);
  const kept = new Map<string, string>();
  for (const { guid, name } of cases) {
    if (!pseudonym.test(name) || taken.has(name)) continue;
    taken.add(name);
    kept.set(guid, name);
  }
  const others = cases.filter(({ guid }) => !kept.has(guid));
  const { people: all } = extendPseudonymKey(
    { people: [...taken].map((one) => ({ person: one, pseudonym: one, names: [] })) },
    others.map(({ guid }) => ({ person: guid, names: [] })),
  );
  const fresh = new Map(all.map(({ person, pseudonym: own }) => [person, own]));
  const participants = new Map<string, { readonly id: string; readonly pseudonym: string }>();
  const entries: EntryBody[] = [];
  const guids: { readonly id: string; readonly guid: string }[] = [];
  for (const one of cases) {
    const id = newId('spt');
    const own = kept.get(one.guid) ?? fresh.get(one.guid) ?? '';
    const destination = valueOf(one, known, 'destination');
    const data: Record<keyof StudyParticipantStanding, string | number> = {
      ...{ studyId, pseudonym: own, codeIssue: 0, addedAt: now },
      mode: modes.find((mode) => mode === valueOf(one, known, 'mode')) ?? 'in-person',
      destination: /^[A-Z]{3}$/.test(destination) ? destination : '',
      status: statuses.find((status) => status === valueOf(one, known, 'status')) ?? 'came',
    };
    participants.set(one.guid, { id, pseudonym: own });
    guids.push({ id, guid: one.guid });
    entries.push({ kind: 'StudyParticipantAdded', noun: 'study-participant', recordId: id, data });
  }
  const people = others.map(({ guid, name }) => ({
    participantId: participants.get(guid)?.id ?? '',
    name: name.slice(0, longestName).toWellFormed(),
  }));
  return { entries, participants, people, guids };
};
