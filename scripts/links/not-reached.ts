/** Declared pages that the demonstration does not come to by itself, and why; by their name in the code. */
export const notReached: Readonly<Record<string, string>> = {
  // Their links stand in letters that nobody of the story has asked for.
  'desk.verifyEmail': 'its letter is written when somebody signs up',
  'desk.resetPassword': 'its letter is written when a password is forgotten',
  'desk.invitation': 'its letter is written when somebody is invited',
  'desk.hostSignature':
    'its letter is written when a host is asked to sign; every agreement of the story is in force',
  'desk.joinGroup':
    'its link is shown to the leader of a group that is not complete; no group of the open call is',
  // A button leads to them, with the id of what it stands beside.
  'desk.endRole': 'a button beside each role of a member',
  'desk.recordDay': 'a button on a stay that has not begun or not ended; every stay of the story has ended',
  'desk.revokeCredential': 'a button beside each credential; none was issued',
  'desk.restoreDocumentTemplate': 'a button beside a template that was changed; none was',
  // Records in a state that the story has passed.
  'desk.leaveGroup': 'a group that is not sent',
  'desk.claimMilestone': 'a milestone that is not claimed',
  'desk.judgeMilestone': 'a milestone that waits to be judged',
  'desk.againstObligation': 'a decision on an obligation that can still be contested',
  'desk.decideObligationEvent': 'an event of an obligation that waits to be judged',
  'desk.decideObligationRequest': 'a request about an obligation that waits to be judged',
  'desk.refundPayment': 'a demanded refund that is not paid',
  'desk.editAgreement': 'a draft of an agreement',
  'desk.releaseReview': 'a review that is not sent',
  // Nothing of the kind is in the demonstration.
  'desk.importFile': 'a file that was sent',
  'desk.importMapping': 'a file that was sent',
  'desk.importPreview': 'a file that was sent',
  'desk.importBatch': 'an import',
  'desk.undoImport': 'an import',
  'desk.retireImportProfile': 'a profile of an own import',
  'desk.epvoSending': 'a sending to EPVO',
  'desk.webhook': 'a webhook',
  'desk.removeWebhook': 'a webhook',
  'desk.breach': 'a breach',
};
