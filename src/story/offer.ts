import { publishUniversityTaskCommand } from '../register/programme/publish-university-task.ts';
import { endPartnerAgreementCommand } from '../register/programme/end-partner-agreement.ts';
import { recordHostCommand } from '../register/programme/record-host.ts';
import { recordPartnerAgreementCommand } from '../register/programme/record-partner-agreement.ts';
import type { Teller } from './teller.ts';
import { storyUniversityTasks } from './university-tasks.ts';

/** What the universities offer: hosts that do not exist, agreements with them, tasks they want done. */
interface Offer {
  readonly hosts: { readonly elbe: string; readonly lotus: string };
  readonly tasks: { readonly alatau: string; readonly esil: string };
}

/** Told before the first call; agreements run from and to the given days, one of them is ended early; milestones of the tasks are due on `dueOn`. */
export const makeOffer = async (
  { tell, institutions }: Teller,
  { from, to, dueOn }: { readonly from: string; readonly to: string; readonly dueOn: string },
): Promise<Offer> => {
  const alatau = institutions.get('alatau') ?? '';
  const esil = institutions.get('esil') ?? '';
  const coordinators = { alatau: 'alatau-coordinator', esil: 'esil-coordinator' } as const;
  const elbe = await tell(coordinators.alatau, alatau, recordHostCommand, {
    name: 'Elbe University of Technology',
    country: 'DEU',
    identifiers: [{ kind: 'schac', value: 'elbe.example' }],
  });
  const lotus = await tell(coordinators.esil, esil, recordHostCommand, {
    name: 'Lotus Bay University',
    country: 'MYS',
    identifiers: [{ kind: 'schac', value: 'lotus-bay.example' }],
  });
  const valid = { validFrom: from, validTo: to };
  await tell(coordinators.alatau, alatau, recordPartnerAgreementCommand, {
    ...valid,
    hostId: elbe.id,
    number: 'AU-12',
    places: 6,
  });
  await tell(coordinators.esil, esil, recordPartnerAgreementCommand, {
    ...valid,
    hostId: lotus.id,
    number: 'EU-7',
    places: 4,
  });
  const ended = await tell(coordinators.esil, esil, recordPartnerAgreementCommand, {
    ...valid,
    hostId: elbe.id,
    number: 'EU-8',
    places: 2,
  });
  await tell(
    coordinators.esil,
    esil,
    endPartnerAgreementCommand,
    { id: ended.id },
    'Серіктес бағдарламаны жапты.',
  );
  const contents = storyUniversityTasks(dueOn);
  const river = await tell(coordinators.alatau, alatau, publishUniversityTaskCommand, contents.alatau);
  const speech = await tell(coordinators.esil, esil, publishUniversityTaskCommand, contents.esil);
  return { hosts: { elbe: elbe.id, lotus: lotus.id }, tasks: { alatau: river.id, esil: speech.id } };
};
