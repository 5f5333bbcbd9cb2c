import { locales } from '../../../../core/basics/locale.ts';
import type { AgreementContent } from '../../../../core/mobility/agreement-content.ts';
import { RadioField } from '../../../ui/RadioField.tsx';
import { countries } from '../../../countries.ts';
import { DraftText } from '../../draft/DraftText.tsx';
import { HostField } from '../../draft/HostField.tsx';
import { languageNames } from '../../../language-names.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import type { PartProps } from './part-props.ts';

type Host = AgreementContent['host'];

/** The host: who signs for it, whom to write to, and who looks after the participant there. */
export const HostPart = ({ content: { host, supervisor, country }, set, faultOf }: PartProps) => {
  const locale = useLocale();
  const say = useSay();
  const change = (part: Partial<Host>): void => set({ host: { ...host, ...part } });
  const text = (
    id: string,
    label: string,
    value: string,
    onChange: (value: string) => void,
    more: { readonly longest?: number; readonly hint?: string; readonly type?: 'email' } = {},
  ) => (
    <DraftText
      id={id}
      label={label}
      error={faultOf(id)}
      longest={more.longest ?? 200}
      value={value}
      onChange={onChange}
      {...(more.hint === undefined ? {} : { hint: more.hint })}
      {...(more.type === undefined ? {} : { type: more.type })}
    />
  );
  const { signer, contact } = host;
  const mail = { longest: 254, type: 'email' } as const;
  return (
    <>
      <HostField
        id="host.name"
        error={faultOf('host.name')}
        value={host.name}
        countryName={(code) => countries.nameOf(code, locale)}
        isAdmitted={() => true}
        onWrite={(name) => change({ name, hostId: null })}
        onChoose={({ id, name, country: where }) =>
          set({ host: { ...host, hostId: id, name }, country: where === '' ? country : where })
        }
      />
      {text('host.department', say('agreement.host.department'), host.department, (department) =>
        change({ department }),
      )}
      <fieldset className="choice">
        <legend>{say('agreement.host.signer')}</legend>
        <p className="field-hint">{say('agreement.edit.signer-hint')}</p>
        {text('host.signer.name', say('agreement.edit.name'), signer.name, (name) =>
          change({ signer: { ...signer, name } }),
        )}
        {text('host.signer.position', say('agreement.edit.position'), signer.position, (position) =>
          change({ signer: { ...signer, position } }),
        )}
        {text(
          'host.signer.email',
          say('agreement.edit.email'),
          signer.email,
          (email) => change({ signer: { ...signer, email } }),
          mail,
        )}
        <RadioField
          id="host.signer.locale"
          label={say('agreement.edit.letter-language')}
          hint={say('agreement.edit.letter-language-hint')}
          error={faultOf('host.signer.locale')}
          value={signer.locale}
          onChange={(chosen) => change({ signer: { ...signer, locale: chosen } })}
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
        />
      </fieldset>
      <fieldset className="choice">
        <legend>{say('agreement.host.supervisor')}</legend>
        <p className="field-hint">{say('agreement.edit.supervisor-hint')}</p>
        {text('supervisor.name', say('agreement.edit.name'), supervisor.name, (name) =>
          set({ supervisor: { ...supervisor, name } }),
        )}
        {text(
          'supervisor.email',
          say('agreement.edit.email'),
          supervisor.email,
          (email) => set({ supervisor: { ...supervisor, email } }),
          mail,
        )}
      </fieldset>
      <fieldset className="choice">
        <legend>{say('agreement.host.contact')}</legend>
        <p className="field-hint">{say('agreement.edit.contact-hint')}</p>
        {text('host.contact.name', say('agreement.edit.name'), contact.name, (name) =>
          change({ contact: { ...contact, name } }),
        )}
        {text(
          'host.contact.email',
          say('agreement.edit.email'),
          contact.email,
          (email) => change({ contact: { ...contact, email } }),
          mail,
        )}
      </fieldset>
    </>
  );
};
