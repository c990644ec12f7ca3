import { createStore, type Store } from '../../taskpane/state/store';
import { USE_NOW } from './messages';

/** Milliseconds between the questions of a page that stands open for days. */
const ASK_AGAIN = 3_600_000;

export interface VersionState {
  /** A version newer than the page's own is there to be used. */
  readonly isThere: boolean;
}

/** Keeps the page's files in the browser, so that it opens without a network, and tells when there are newer ones. */
export class NewVersions {
  readonly store: Store<VersionState> = createStore<VersionState>({ isThere: false });
  private isOwn = true;
  private registration: ServiceWorkerRegistration | undefined;

  /** Where the browser keeps nothing, by its settings or in a private window, the page is as it was: open as long as the network is. */
  async start(): Promise<void> {
    try {
      const { serviceWorker } = navigator;
      const isFirst = serviceWorker.controller === null;
      const registration = await serviceWorker.register('service-worker.js', { updateViaCache: 'none' });
      this.registration = registration;
      // Another tab has taken the new version into use: this one is still the old.
      serviceWorker.addEventListener('controllerchange', () => this.replaced(isFirst));
      this.watch(registration);
      setInterval(() => void registration.update().catch(() => undefined), ASK_AGAIN);
    } catch {
      this.registration = undefined;
    }
  }

  /** Opens the page again, with the newest files. */
  use(): void {
    const waiting = this.registration?.waiting;
    if (!waiting) return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage(USE_NOW);
  }

  private watch(registration: ServiceWorkerRegistration): void {
    const tell = (): void => {
      // One that nothing went before is what this page already is.
      if (registration.waiting && registration.active) this.store.set({ isThere: true });
    };
    const follow = (): void => registration.installing?.addEventListener('statechange', tell);
    registration.addEventListener('updatefound', follow);
    follow();
    tell();
  }

  /** The first time it is the page's own version that has taken over. */
  private replaced(wasFirst: boolean): void {
    const isOwn = wasFirst && this.isOwn;
    this.isOwn = false;
    if (!isOwn) this.store.set({ isThere: true });
  }
}
