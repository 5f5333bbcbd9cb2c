import { eqfLevels } from '../../../core/basics/eqf-level.ts';
import { locales } from '../../../core/basics/locale.ts';
import { exchangeActivities, exchangeLanguageLevels } from '../../../core/partner/exchange-detail.ts';
import type { PlainMessageKey } from '../../../messages.ts';
import { languageNames } from '../../language-names.ts';
import { useSay } from '../use-say.ts';
import { fieldOfDetail, type DetailName } from './detail-fields.ts';

interface Words {
  readonly label: string;
  readonly hint?: string;
  /** Where it is one of a list. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

const hints: Readonly<Partial<Record<DetailName, PlainMessageKey>>> = {
  globalId: 'partner.hint.esi',
  receivingHeiId: 'partner.hint.hei',
  sendingTerm: 'partner.hint.term',
  receivingYear: 'partner.hint.year',
  agreementIscedF: 'partner.hint.isced',
  nomineeIscedF: 'partner.hint.isced',
  courseTerm: 'partner.hint.part-of-year',
  homeTerm: 'partner.hint.part-of-year',
  homeCreditScheme: 'partner.hint.credit-scheme',
  language: 'partner.hint.language',
  'sendingContact.phone': 'partner.hint.phone',
  'receivingContact.phone': 'partner.hint.phone',
};

const labels: Readonly<Partial<Record<DetailName, PlainMessageKey>>> = {
  latinGivenNames: 'partner.detail.latin-given',
  latinFamilyName: 'partner.detail.latin-family',
  nameLanguage: 'partner.detail.name-language',
  sendingUnitId: 'partner.detail.sending-unit-id',
  receivingUnitId: 'partner.detail.receiving-unit-id',
  sendingSignerPosition: 'partner.detail.signer-position',
  sendingSignerEmail: 'partner.detail.signer-email',
};

const contactParts = {
  givenNames: 'partner.detail.contact.given',
  familyName: 'partner.detail.contact.family',
  email: 'partner.detail.contact.email',
  phone: 'partner.detail.contact.phone',
} as const;

/** Label, hint and choices of each field of the exchange details. */
export const useDetailWords = (): ((name: DetailName) => Words) => {
  const say = useSay();
  const optionsOf = (name: DetailName): Words['options'] => {
    switch (name) {
      case 'nameLanguage':
        return locales.map((value) => ({ value, label: languageNames[value] }));
      case 'activity':
        return exchangeActivities.map((value) => ({ value, label: say(`partner.activity.${value}`) }));
      case 'eqfLevel':
        return eqfLevels.map((level) => ({
          value: String(level),
          label: say('partner.eqf', { level: String(level) }),
        }));
      case 'languageLevel':
        return exchangeLanguageLevels.map((value) => ({
          value,
          label: value === 'NS' ? say('partner.level.NS') : value,
        }));
      default:
        return undefined;
    }
  };
  return (name) => {
    const [side, part] = name.split('.') as [string, keyof typeof contactParts | undefined];
    const own = labels[name];
    const whom = say(`partner.field.${fieldOfDetail[name]}`);
    const hint = hints[name];
    const options = optionsOf(name);
    return {
      label:
        part !== undefined && side.endsWith('Contact')
          ? say(contactParts[part], { whom })
          : own === undefined
            ? whom
            : say(own),
      ...(hint === undefined ? {} : { hint: say(hint) }),
      ...(options === undefined ? {} : { options }),
    };
  };
};
