import type { WantedSetting } from '../../new-sheets/setting-edits';
import { settingCell } from '../../timesheet/settings/setting-cell';
import type { Checked } from '../state/pane-state';
import { problemOf } from './problem';

const loadPostalCodes = () => import(/* webpackChunkName: "postal-codes" */ 'norwegian-postalcodes-mapper');

/** Whose addresses have a postal code that has just been typed, and an empty cell for the place. */
export class PostalPlaces {
  /** The codes as they were last seen: only what is typed while the pane is open is answered. */
  private seen: Readonly<Record<string, string | undefined>> | undefined;

  constructor(private readonly write: (places: readonly WantedSetting[]) => Promise<void>) {}

  /**
   * Writes the places in the settings, each once. They are only a help: where they do not come, or Excel does not take them, as in a
   * sheet that is protected, nobody has asked for anything and nobody is told.
   */
  async fill(checked: Checked): Promise<void> {
    try {
      const places = await this.wanted(checked);
      if (places.length > 0) await this.write(places);
    } catch (thrown) {
      if (problemOf(thrown).reason === 'internal') throw thrown;
    }
  }

  /** A code that is not known gives none. */
  private async wanted({ reading, cells }: Checked): Promise<WantedSetting[]> {
    const { claimant, employer } = reading.settings;
    const before = this.seen;
    const codes = {
      'claimant.address': claimant.address.postalCode,
      'employer.address': employer.address.postalCode,
    };
    this.seen = codes;
    if (!before) return [];
    const places = { 'claimant.address': claimant.address.city, 'employer.address': employer.address.city };
    const typed = (Object.keys(codes) as (keyof typeof codes)[]).filter(
      (key) =>
        codes[key] !== undefined &&
        codes[key] !== before[key] &&
        places[key] === undefined &&
        settingCell(`${key}.city`, cells) !== undefined,
    );
    if (typed.length === 0) return [];
    const { getPostalCodeInfo } = await loadPostalCodes();
    return typed.flatMap((key) => {
      const value = getPostalCodeInfo(codes[key] ?? '')?.city;
      return value === undefined ? [] : [{ key: `${key}.city`, value }];
    });
  }
}
