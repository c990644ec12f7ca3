import type { Claim, ClaimLine } from '../../claim/claim';
import type { Passenger } from '../../claim/entry';
import type { Language } from '../../text/language';
import { amountText, valueText } from '../../text/values';
import { kmFromMetres } from '../../values/distance';
import { taxNotes } from '../claim-overview/fields';
import { columnsFor } from '../form/columns';
import { entryOf } from '../form/entry-of';
import { baseForm, lacking, onePart, type FormKind } from '../form/form-kind';
import { linesTable, type LineColumn } from '../form/lines-table';
import { claimantSigns } from '../form/signing-of';
import type { Cell } from '../page/number-table';
import { oneLine } from '../pdf/clean-text';
import type { Words } from '../words';

/**
 * Each drive: where, why, how far, with whom.
 *
 * @source S-27 to S-32, T-88 to T-92, B-28 to B-31
 */
export const drivingLog: FormKind = {
  id: 'drivingLog',
  parts: (claim, context) => onePart(claim, context, ['mileage']),
  missing: (claim) => {
    const drives = claim.lines.map((line) => entryOf(claim, line, 'driving'));
    return lacking({
      claimantName: claim.claimant.name,
      claimantAddress: claim.claimant.address.street,
      route: drives.every((one) => one?.route),
      purpose: drives.every((one) => one?.purpose),
    });
  },
  form(source) {
    const { claim, words } = source;
    const { noteOf, ...base } = baseForm('drivingLog', source);
    const columns = drivingColumns(claim, words, noteOf);
    return {
      ...base,
      orientation: 'landscape',
      parts: [{ table: linesTable(claim.lines, columns, words.label.total) }],
      notes: [...taxNotes(claim, words), ...base.notes],
      signing: [claimantSigns(words)],
    };
  },
};

export function drivingColumns(claim: Claim, words: Words, noteOf: (line: ClaimLine) => string): LineColumn[] {
  const { form, language } = words;
  const { date, km, amount, taxFree, note } = columnsFor(claim, words, noteOf);
  const ofDrive = (line: ClaimLine) => entryOf(claim, line, 'driving');
  return [
    date,
    { head: form.head.route, kind: 'rest', of: (line) => oneLine(ofDrive(line)?.route ?? '') },
    { head: form.head.purpose, kind: 'rest', of: (line) => oneLine(ofDrive(line)?.purpose ?? ''), optional: true },
    { head: form.head.vehicle, kind: 'words', of: (line) => oneLine(ofDrive(line)?.vehicle ?? ''), optional: true },
    km,
    {
      head: form.head.distanceSource,
      kind: 'words',
      of: (line) => oneLine(ofDrive(line)?.distanceSource ?? ''),
      optional: true,
    },
    {
      head: form.head.passengers,
      kind: 'words',
      of: (line) => passengersCell(ofDrive(line)?.passengers ?? [], language),
      optional: true,
    },
    {
      head: form.head.tolls,
      kind: 'figures',
      of: (line) => {
        const tolls = ofDrive(line)?.tolls;
        return tolls === undefined ? '' : amountText(tolls, language);
      },
      optional: true,
    },
    taxFree,
    amount,
    note,
  ];
}

/** How many, how far, and who, as the row says it: one payer asks for names, another for initials and no more. */
function passengersCell(passengers: readonly Passenger[], language: Language): Cell {
  if (passengers.length === 0) return '';
  const metres = passengers.map(({ distance }) => valueText('km', kmFromMetres(distance), language));
  const names = passengers.flatMap(({ name }) => (name ? [oneLine(name)] : []));
  return {
    text: `${passengers.length} · ${metres.join(' + ')} km`,
    ...(names.length > 0 && { below: names.join(', ') }),
  };
}
