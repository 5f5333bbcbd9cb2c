import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/person.ts';
import { readMe } from '../../contract/me.ts';
import { dayOf } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { staffRoles } from '../../core/basics/role.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { consentPurposes, type ConsentPurpose } from '../../core/person/consent.ts';
import { withdrawalDueOn } from '../../core/person/withdrawal-due-on.ts';
import { findMe } from '../../register/person/find-me.ts';
import { changeSettingsCommand } from '../../register/person/change-settings.ts';
import { findDetail } from '../../register/person/find-detail.ts';
import { giveConsentCommand } from '../../register/person/give-consent.ts';
import { listConsents } from '../../register/person/list-consents.ts';
import { listWithdrawals } from '../../register/person/list-withdrawals.ts';
import { listOwnLooks } from '../../register/person/list-own-looks.ts';
import { recordLook } from '../../register/person/record-look.ts';
import { withdrawConsentCommand } from '../../register/person/withdraw-consent.ts';
import { writePersonDetailCommand } from '../../register/person/write-person-detail.ts';
import { sha256 } from '../../register/sha256.ts';
import { findStanding } from '../../register/standing.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { PersonStanding } from '../../core/person/person.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveOpenEndpoint } from '../api/serve-endpoint.ts';
import { consentText } from '../consent-text.ts';

/** Read something of a person if the actor may, and write the look down. */
const lookAt = async <Value>(
  parts: ApiParts,
  actor: Actor,
  { institutionId, personId }: { readonly institutionId: string; readonly personId: string },
  read: (trx: RegisterTransaction) => Promise<Value>,
) =>
  parts.register().inInstitution(institutionId, async (trx) => {
    const person = await findStanding<PersonStanding>(trx, 'person', institutionId, personId);
    const ownerAccountId = person?.accountId;
    const allowed = checkPermission(parts, actor, 'read-person-detail', { institutionId, ownerAccountId });
    if (!allowed.ok) return allowed;
    if (ownerAccountId === undefined) return refuse({ code: 'person-unknown' });
    await recordLook(trx, institutionId, {
      actor: actor.accountId,
      permission: 'read-person-detail',
      recordId: personId,
      ownerAccountId,
      at: parts.setting().now(),
    });
    return accept(await read(trx));
  });

/** The account that is signed in, and the people behind accounts. */
export const addPersonRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveOpenEndpoint(app, parts, readMe, async ({ actor }) => {
    const { mode, setting } = parts.desk();
    if (actor === undefined) return accept({ mode, account: null, memberships: [] });
    const { account, memberships } = await findMe(parts.register(), actor.accountId);
    const isStaff = memberships.some(({ role }) => staffRoles.includes(role));
    const needsSecondFactor = setting.staffNeedSecondFactor && isStaff && !actor.hasSecondFactor;
    return accept({
      mode,
      account: { ...account, needsSecondFactor },
      memberships: [...memberships],
    });
  });
  serveCommand(app, parts, contract.changeSettings, changeSettingsCommand, ({ body }) => ({
    institutionId: nationalOffice,
    input: body,
  }));
  serveEndpoint(app, parts, contract.listOwnAccess, async ({ actor }) => {
    const { memberships } = await findMe(parts.register(), actor.accountId);
    const looks = await listOwnLooks(
      parts.register(),
      actor.accountId,
      memberships.map(({ institutionId }) => institutionId),
    );
    return accept({ looks: [...looks] });
  });
  serveEndpoint(app, parts, contract.readPersonDetail, async ({ actor, params }) =>
    lookAt(parts, actor, params, async (trx) => {
      const row = await findDetail(trx, params.institutionId, params.personId);
      if (row === undefined) return { detail: null };
      const { iinHash, iinSealed: _sealed, ...detail } = row;
      return { detail: { ...detail, hasIin: iinHash !== null } };
    }),
  );
  serveCommand(app, parts, contract.writePersonDetail, writePersonDetailCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { ...body, personId: params.personId },
  }));
  serveEndpoint(app, parts, contract.listWithdrawals, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'list-withdrawals', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) =>
      accept({
        withdrawals: (await listWithdrawals(trx, institutionId)).map((one) => ({
          ...one,
          dueOn: withdrawalDueOn(dayOf(one.withdrawnAt, nationalTimeZone)),
        })),
      }),
    );
  });
  serveEndpoint(app, parts, contract.listConsents, async ({ actor, params, query: { locale } }) =>
    lookAt(parts, actor, params, async (trx) => {
      const rows = await listConsents(trx, params.institutionId, params.personId);
      const purposes = Object.keys(consentPurposes) as ConsentPurpose[];
      return {
        consents: purposes.map((purpose) => {
          const version = consentPurposes[purpose];
          const text = consentText(locale, purpose, version);
          const latest = rows.find((row) => row.purpose === purpose);
          const given = latest?.withdrawnAt === null ? latest : undefined;
          return {
            purpose,
            version,
            text,
            textSha256: sha256(text),
            given:
              given === undefined
                ? null
                : { id: given.id, at: given.givenAt, locale: given.locale, version: given.version },
            withdrawnAt: latest?.withdrawnAt ?? null,
          };
        }),
      };
    }),
  );
  serveCommand(app, parts, contract.giveConsent, giveConsentCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: {
      ...body,
      personId: params.personId,
      shownSha256: sha256(consentText(body.locale, body.purpose, consentPurposes[body.purpose])),
    },
  }));
  serveCommand(
    app,
    parts,
    contract.withdrawConsent,
    withdrawConsentCommand,
    ({ params: { institutionId, id } }) => ({
      institutionId,
      input: { id },
    }),
  );
};
