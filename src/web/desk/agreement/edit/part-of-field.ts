import { editParts, type EditPart } from './edit-parts.ts';

/** On which part's page a field is written. */
export const partOfField = (field: string | undefined): EditPart => {
  const [first = ''] = (field ?? '').split('.');
  if (first === 'supervisor') return 'host';
  return editParts.find((part) => part === first) ?? 'stay';
};
