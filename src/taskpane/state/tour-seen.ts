const KEY = 'krav.tour';

/** Where storage is blocked the tour is shown each time; that is better than never. */
export function isTourSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function rememberTour(): void {
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // Nothing is lost by it.
  }
}
