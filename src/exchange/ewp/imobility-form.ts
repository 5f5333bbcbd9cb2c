import { oneElement } from '../xml/form/element-field.ts';
import { recordForm } from '../xml/form/record-form.ts';
import { dayForm, identifierForm } from '../xml/form/value-forms.ts';
import type { Imobility } from './imobility.ts';

export const imobilityNamespace =
  'https://github.com/erasmus-without-paper/ewp-specs-api-imobilities/blob/stable-v2/endpoints/get-response.xsd';

/** What stands between the tags of `student-mobility`, of the receiving institution. */
export const imobilityForm = recordForm<Imobility>(
  {
    omobilityId: oneElement('omobility-id', identifierForm, 'required'),
    arrivedOn: oneElement('actual-arrival-date', dayForm, 'optional'),
    departedOn: oneElement('actual-departure-date', dayForm, 'optional'),
  },
  {
    rules({ arrivedOn, departedOn }, place, faults) {
      if (arrivedOn !== null && departedOn !== null && departedOn < arrivedOn)
        faults.add('contradiction', place === '' ? 'departedOn' : `${place}.departedOn`);
    },
  },
);
