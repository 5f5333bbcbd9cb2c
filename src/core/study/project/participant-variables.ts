import { guidFrom } from './guid.ts';
import type { StudyVariable } from './study-project.ts';

const variable = (name: 'mode' | 'destination' | 'status', description: string): StudyVariable => ({
  guid: guidFrom('participant variable', name),
  name,
  type: 'Text',
  description,
});

/** What is told of a participant in an exchanged project. The GUIDs are the same in all studies, so that they are known again. */
export const participantVariables = {
  mode: variable('mode', 'online or in-person'),
  destination: variable('destination', 'Country of the mobility, ISO 3166-1 alpha-3'),
  status: variable('status', 'invited, came or absent'),
} as const;
