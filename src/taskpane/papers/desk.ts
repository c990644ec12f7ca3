import { useSyncExternalStore } from 'react';
import type { Issue } from '../../claim/issue';
import type { SignedBy } from '../../documents/signing/signed-by';
import { createStore } from '../state/store';
import type { HandedVoucher } from './handed-vouchers';
import type { MadePapers } from './make-papers';

/** What the user has laid beside the claim. In memory only: a signature and a receipt are forgotten with the pane. */
export interface Desk {
  /** Each with the papers that it is on. */
  readonly signatures: readonly SignedBy[];
  /** What was signed: another claim takes the signatures away. */
  readonly signedClaim: string | undefined;
  readonly hasDropped: boolean;
  readonly vouchers: readonly HandedVoucher[];
  /** How many the claim had a place for when they were handed in: those beyond belong to no line. */
  readonly places: number;
  /** Of files that could not go along. */
  readonly refused: readonly Issue[];
  readonly made: MadePapers | undefined;
}

/** One for the pane: it outlives its views, which come and go. */
export const desk = createStore<Desk>({
  signatures: [],
  signedClaim: undefined,
  hasDropped: false,
  vouchers: [],
  places: 0,
  refused: [],
  made: undefined,
});

export function useDesk(): Desk {
  return useSyncExternalStore(desk.subscribe, desk.get);
}
