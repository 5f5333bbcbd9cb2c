import { nationalOffice } from '../core/institution/institution.ts';
import { addIdentifierCommand } from '../register/institution/add-identifier.ts';
import { createInstitutionCommand } from '../register/institution/create-institution.ts';
import type { Teller } from './teller.ts';

const universities = [
  {
    key: 'alatau',
    name: { kk: 'Алатау университеті', ru: 'Университет Алатау', en: 'Alatau University' },
    shortName: 'АУ',
    identifiers: [
      { kind: 'epvo', value: '901' },
      { kind: 'schac', value: 'alatau.example' },
      { kind: 'erasmus', value: 'KZ ALMATY98' },
    ],
  },
  {
    key: 'esil',
    name: { kk: 'Есіл университеті', ru: 'Университет Есиль', en: 'Esil University' },
    shortName: 'ЕУ',
    identifiers: [
      { kind: 'epvo', value: '902' },
      { kind: 'schac', value: 'esil.example' },
    ],
  },
] as const;

/** Two universities that do not exist enter the register, with what other systems call them. */
export const openOffices = async ({ tell, institutions }: Teller): Promise<void> => {
  institutions.set('office', nationalOffice);
  for (const { key, name, shortName, identifiers } of universities) {
    const { id } = await tell('operator', nationalOffice, createInstitutionCommand, {
      name,
      shortName,
      country: 'KAZ',
    });
    institutions.set(key, id);
    for (const identifier of identifiers) await tell('operator', id, addIdentifierCommand, identifier);
  }
};
