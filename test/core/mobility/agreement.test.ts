import { describe, expect, test } from 'vitest';
import type { Decided } from '../../../src/core/basics/refusal.ts';
import type { EntryBody } from '../../../src/core/basics/entry-body.ts';
import type { AgreementParty } from '../../../src/core/mobility/agreement.ts';
import { beginAgreement } from '../../../src/core/mobility/begin-agreement.ts';
import { offerAgreement } from '../../../src/core/mobility/offer-agreement.ts';
import { refuseAgreement } from '../../../src/core/mobility/refuse-agreement.ts';
import { sendHostLink } from '../../../src/core/mobility/send-host-link.ts';
import { signAgreement } from '../../../src/core/mobility/sign-agreement.ts';
import type { SignatureWay } from '../../../src/core/mobility/signature.ts';
import { withdrawAgreement } from '../../../src/core/mobility/withdraw-agreement.ts';
import {
  after,
  at,
  begin,
  coordinator,
  participant,
  seen,
  stay,
  stepOf,
  type Known,
} from './agreement-story.ts';

const now = '2026-12-02T06:00:00.000Z';
const terms = { plannedStart: '2027-02-08', plannedEnd: '2027-06-30', country: 'AUT', hostId: 'hos_1' };
type Said = Decided<readonly EntryBody[]>;

const must = (known: Known, said: Said): Known => {
  if (!said.ok) throw new Error(JSON.stringify(said.refusal));
  return after(known, said.value);
};
const codeOf = (said: Said): string => (said.ok ? 'accepted' : said.refusal.code);
const kindsOf = (said: Said): readonly string[] => (said.ok ? said.value.map(({ kind }) => kind) : []);

const draft = (known: Known, side: 'participant' | 'sending' = 'sending', who?: string): Said =>
  beginAgreement(known, side, at(now, who ?? (side === 'sending' ? coordinator : participant)));
const offered = (known: Known, changed: object = {}, who = coordinator): Said =>
  offerAgreement(
    {
      ...stepOf(known),
      saved: { version: 3, contentSha256: seen, faults: [] },
      overlapping: undefined,
      offered: known.agreements.filter(({ version }) => version !== null).length,
      isAnotherOffered: false,
      ...changed,
    },
    { base: 3 },
    at(now, who),
  );
const sign = (
  known: Known,
  party: AgreementParty,
  who: string,
  {
    way = 'account',
    contentSha256 = seen,
    overlapping,
  }: {
    readonly way?: SignatureWay;
    readonly contentSha256?: string;
    readonly overlapping?: { readonly from: string; readonly to: string };
  } = {},
): Said =>
  signAgreement({ ...stepOf(known), terms, overlapping }, { party, way, contentSha256 }, at(now, who));
const refuse = (known: Known, party: AgreementParty, who: string, way: SignatureWay = 'account'): Said =>
  refuseAgreement(stepOf(known), { party, way, contentSha256: seen }, at(now, who));

const onOffer = (): Known => {
  const drafted = must(begin, draft(begin));
  return must(drafted, offered(drafted));
};
const atHome = (known: Known): Known => {
  const one = must(known, sign(known, 'participant', participant));
  return must(one, sign(one, 'sending', coordinator));
};
const inForce = (): Known => {
  const home = atHome(onOffer());
  return must(home, sign(home, 'host', 'host', { way: 'link' }));
};
const changeOnOffer = (): Known => {
  const known = inForce();
  const drafted = must(known, draft(known, 'participant'));
  return must(drafted, offered(drafted, {}, participant));
};

describe('begin', () => {
  test('the university begins the first version, and finds what it began', () => {
    const said = draft(begin);
    expect(said).toMatchObject({
      ok: true,
      value: [{ data: { cause: 'first', amends: null, version: null } }],
    });
    expect(draft(must(begin, said))).toEqual({ ok: true, value: [] });
  });
  test('nobody writes for the university on his own stay', () => {
    expect(codeOf(draft(begin, 'sending', participant))).toBe('own-agreement');
  });
  test('a participant asks for changes of what is in force alone', () => {
    expect(codeOf(draft(begin, 'participant'))).toBe('agreement-not-in-force');
    const known = inForce();
    expect(draft(known, 'participant')).toMatchObject({ value: [{ data: { cause: 'change', amends: 1 } }] });
  });
  test('nothing is begun beside an offered version, nor for a stay that was cancelled or is over', () => {
    expect(codeOf(draft(onOffer()))).toBe('agreement-still-offered');
    for (const status of ['cancelled', 'returned'] as const) {
      expect(codeOf(draft({ ...begin, mobility: { ...stay, status } }))).toBe('not-in-this-state');
    }
  });
  test('after a refusal a correction is begun, again and again', () => {
    let known = onOffer();
    known = must(known, refuse(known, 'participant', participant));
    for (const corrects of [1, 2]) {
      const said = draft(known);
      expect(said).toMatchObject({ value: [{ data: { cause: 'correction', corrects, amends: null } }] });
      known = must(known, said);
      known = must(known, offered(known));
      known = must(known, refuse(known, 'sending', coordinator));
    }
  });
});

describe('offer', () => {
  test('fixes the version, expects three signatures and asks the two at home', () => {
    const known = onOffer();
    expect(known.agreements[0]).toMatchObject({ status: 'offered', version: 1, contentSha256: seen });
    expect(known.signatures.map(({ party, status }) => `${party} ${status}`).toSorted()).toEqual([
      'host waiting',
      'participant asked',
      'sending asked',
    ]);
    expect(offered(known)).toEqual({ ok: true, value: [] });
  });
  test('is refused with what is missing, over another stay, on another save and by the other side', () => {
    const known = must(begin, draft(begin));
    const saved = {
      version: 3,
      contentSha256: seen,
      faults: [{ code: 'value-missing', field: 'host.name' }],
    };
    expect(offered(known, { saved })).toMatchObject({
      refusal: { code: 'incomplete', list: [{ field: 'host.name' }] },
    });
    const overlapping = { from: '2027-06-01', to: '2027-07-01' };
    expect(offered(known, { overlapping })).toMatchObject({
      refusal: { code: 'mobilities-overlap', params: overlapping },
    });
    expect(codeOf(offered(known, { saved: { ...saved, version: 4 } }))).toBe('section-changed-elsewhere');
    expect(codeOf(offered(known, { isAnotherOffered: true }))).toBe('agreement-still-offered');
    expect(codeOf(offered(known, {}, participant))).toBe('agreement-of-other-side');
  });
  test('is refused when another version came into force since it was begun', () => {
    const known = inForce();
    const drafted = must(known, draft(known, 'participant'));
    const later = { ...drafted, mobility: { ...drafted.mobility, agreementVersion: 2 } };
    expect(codeOf(offered(later, {}, participant))).toBe('agreement-outdated');
  });
});

describe('sign', () => {
  test('the host is asked when both at home have signed, in either order', () => {
    for (const order of [
      ['participant', 'sending'],
      ['sending', 'participant'],
    ] as const) {
      let known = onOffer();
      const [first, second] = order;
      const who = { participant, sending: coordinator };
      const one = sign(known, first, who[first]);
      expect(kindsOf(one)).toEqual(['AgreementSigned']);
      known = must(known, one);
      expect(kindsOf(sign(known, second, who[second]))).toEqual(['AgreementSigned', 'SignatureAsked']);
    }
  });
  test('the third signature brings it into force, and the stay to what it says', () => {
    const known = inForce();
    expect(known.agreements[0]?.status).toBe('in-force');
    expect(known.mobility).toMatchObject({ status: 'agreed', agreementVersion: 1, ...terms });
  });
  test('signing again changes nothing; a link that was used says so', () => {
    const home = atHome(onOffer());
    expect(sign(home, 'participant', participant)).toEqual({ ok: true, value: [] });
    const known = inForce();
    expect(codeOf(sign(known, 'host', 'host', { way: 'link' }))).toBe('already-signed');
  });
  test('what was not shown is not signed: another text, a version that ended, a stay that was cancelled', () => {
    const known = onOffer();
    expect(codeOf(sign(known, 'participant', participant, { contentSha256: 'b'.repeat(64) }))).toBe(
      'agreement-outdated',
    );
    const refused = must(known, refuse(known, 'sending', coordinator));
    expect(codeOf(sign(refused, 'participant', participant))).toBe('agreement-outdated');
    const cancelled = { ...known, mobility: { ...known.mobility, status: 'cancelled' as const } };
    expect(codeOf(sign(cancelled, 'participant', participant))).toBe('agreement-outdated');
  });
  test('nobody signs for the university on his own stay, nor a host that was not asked', () => {
    expect(codeOf(sign(onOffer(), 'sending', participant))).toBe('own-agreement');
    expect(codeOf(sign(onOffer(), 'host', participant, { way: 'scan' }))).toBe('own-agreement');
    expect(codeOf(sign(onOffer(), 'host', 'host', { way: 'link' }))).toBe('signature-not-asked');
  });
  test('a scanned copy counts for a host that is not asked yet, and the host is not asked after it', () => {
    let known = onOffer();
    known = must(known, sign(known, 'host', coordinator, { way: 'scan' }));
    known = must(known, sign(known, 'participant', participant));
    const last = sign(known, 'sending', coordinator);
    expect(kindsOf(last)).toEqual(['AgreementSigned', 'AgreementInForce', 'MobilityAgreed']);
  });
  test('the last signature is refused when another stay took the days', () => {
    const overlapping = { from: '2027-06-01', to: '2027-07-01' };
    const home = atHome(onOffer());
    expect(codeOf(sign(home, 'host', 'host', { way: 'link', overlapping }))).toBe('mobilities-overlap');
    expect(codeOf(sign(onOffer(), 'participant', participant, { overlapping }))).toBe('accepted');
  });
  test('a change replaces the version in force only with the third signature', () => {
    const home = atHome(changeOnOffer());
    expect(home.agreements.map(({ status }) => status)).toEqual(['in-force', 'offered']);
    const last = sign(home, 'host', 'host', { way: 'link' });
    expect(kindsOf(last)).toEqual([
      'AgreementSigned',
      'AgreementReplaced',
      'AgreementInForce',
      'MobilityReplanned',
    ]);
    const known = must(home, last);
    expect(known.mobility).toMatchObject({ status: 'agreed', agreementVersion: 2 });
  });
  test('a change abroad leaves the stay abroad', () => {
    const home = atHome(changeOnOffer());
    const abroad = { ...home, mobility: { ...home.mobility, status: 'abroad' as const } };
    const known = must(abroad, sign(abroad, 'host', 'host', { way: 'link' }));
    expect(known.mobility).toMatchObject({ status: 'abroad', agreementVersion: 2 });
  });
});

describe('refuse, withdraw, send again', () => {
  test('a refusal ends the version and leaves the one in force', () => {
    const known = changeOnOffer();
    const refused = must(known, refuse(known, 'sending', coordinator));
    expect(refused.agreements.map(({ status }) => status)).toEqual(['in-force', 'refused']);
    expect(refuse(refused, 'sending', coordinator)).toEqual({ ok: true, value: [] });
  });
  test('only the side that began a version withdraws it, once', () => {
    const known = onOffer();
    expect(codeOf(withdrawAgreement(stepOf(known), {}, at(now, participant)))).toBe(
      'agreement-of-other-side',
    );
    const gone = must(known, withdrawAgreement(stepOf(known), {}, at(now, coordinator)));
    expect(withdrawAgreement(stepOf(gone), {}, at(now, coordinator))).toEqual({ ok: true, value: [] });
    expect(codeOf(sign(gone, 'participant', participant))).toBe('agreement-outdated');
  });
  test('a version in force is not withdrawn', () => {
    expect(codeOf(withdrawAgreement(stepOf(inForce()), {}, at(now, coordinator)))).toBe('not-in-this-state');
  });
  test('the link is sent again while the host is asked, and the time begins anew', () => {
    expect(codeOf(sendHostLink(stepOf(onOffer()), {}, at(now, coordinator)))).toBe('signature-not-asked');
    const home = atHome(onOffer());
    const later = '2026-12-09T06:00:00.000Z';
    const again = must(home, sendHostLink(stepOf(home), {}, at(later, coordinator)));
    expect(again.signatures.find(({ party }) => party === 'host')?.askedAt).toBe(later);
    expect(codeOf(sendHostLink(stepOf(inForce()), {}, at(now, coordinator)))).toBe('agreement-outdated');
  });
});
