/** Somebody at the managers' desk, by the desk's own id. */
export type Manager = { readonly id: string; readonly name: string };

/** What a manager did with a case. */
export type ManagerAct =
  | { readonly kind: 'claim' }
  /** Words for the customer; they pass the gate like everything else. */
  | { readonly kind: 'reply'; readonly text: string }
  /** Send a reply whose warnings the manager has read. Refusals cannot be overridden. */
  | { readonly kind: 'send_anyway'; readonly draftId: string }
  /** Approve what the case waits for: a plan outside the bounds, reminders after silence. */
  | { readonly kind: 'approve' }
  | { readonly kind: 'give_back' }
  | { readonly kind: 'resolve'; readonly note: string };
