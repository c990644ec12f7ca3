import type { View } from '../state/pane-state';
import { laterView, type LaterView } from './shared/later-view';

/** Each view in a file of its own. The one that opens first is asked for when the pane has been painted: it would only keep it waiting. */
export const VIEWS: Readonly<Record<View, LaterView>> = {
  basis: laterView(async () => (await import(/* webpackChunkName: "basis" */ './basis/basis-view')).BasisView),
  control: laterView(async () => (await import(/* webpackChunkName: "views" */ './control/control-view')).ControlView),
  claim: laterView(async () => (await import(/* webpackChunkName: "views" */ './claim/claim-view')).ClaimView),
  documents: laterView(
    async () => (await import(/* webpackChunkName: "views" */ './documents/documents-view')).DocumentsView,
  ),
  approval: laterView(
    async () => (await import(/* webpackChunkName: "views" */ './approval/approval-view')).ApprovalView,
  ),
};

/** What the user may go to next, in a quiet moment. What does not come is asked for again when it is gone to. */
export function prefetchViews(): void {
  // Not in every WebView of Office for Mac.
  const whenQuiet = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 1000));
  whenQuiet(() => Object.values(VIEWS).forEach((view) => void view.load().catch(() => undefined)));
}
