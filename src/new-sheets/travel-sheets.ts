import type { Field } from '../claim/entry';
import { newSheetWords } from '../text/new-sheet-words';
import type { NewSheet } from '../workbook/new-sheets';
import { sheetToFill } from './columns';
import { kindsOf, namesOf, type NewSheetChoice } from './sheet-choice';

/** Journeys with board. */
export function journeySheet({ kinds, language }: NewSheetChoice): NewSheet | undefined {
  const perDiems = kindsOf(kinds, 'perDiem');
  if (perDiems.length === 0) return undefined;
  const abroad = perDiems.some((kind) => kind.abroad);
  const fields: Field[] = [
    ...(['departDay', 'departTime', 'returnDay', 'returnTime', 'destination', 'purpose', 'kmOneWay'] as const),
    ...(abroad ? (['country', 'countryRate', 'currency', 'exchangeRate'] as const) : []),
    ...(['overnight', 'lodging', 'lodgingName', 'lodgingAddress', 'breakfasts', 'lunches', 'dinners'] as const),
    ...(['route', 'event', 'privatePart', 'paidBy'] as const),
  ];
  const lodgings = namesOf(
    perDiems.flatMap((kind) => Object.values(kind.lodgings)),
    language,
  );
  const { journeys: words, journeyColumns: headers, journeyNotes: notes } = newSheetWords(language);
  return sheetToFill(
    { tableName: 'Reiser', words, fields, lists: { lodging: lodgings }, headers, notes, emptyRows: 20 },
    language,
  );
}

/** Driving with one's own vehicle. */
export function drivingLogSheet({ kinds, language }: NewSheetChoice): NewSheet | undefined {
  const mileages = kindsOf(kinds, 'mileage');
  if (mileages.length === 0) return undefined;
  const has = (part: keyof (typeof mileages)[number]['supplements']): boolean =>
    mileages.some(({ supplements }) => supplements[part] !== undefined);
  const vehicles = namesOf(
    mileages.flatMap((kind) => Object.values(kind.vehicles)),
    language,
  );
  const fields: Field[] = [
    ...(['day', 'km', 'distanceSource', 'route', 'purpose'] as const),
    ...(vehicles.length > 1 ? (['vehicle'] as const) : []),
    ...(has('passenger') ? (['passengers', 'passengerKm'] as const) : []),
    ...(['trailer', 'forestRoad', 'equipment'] as const).filter(has),
    'tolls',
  ];
  return sheetToFill(
    {
      tableName: 'Kjørebok',
      words: newSheetWords(language).drivingLog,
      fields,
      lists: { vehicle: vehicles, distanceSource: Object.values(newSheetWords(language).distanceSources) },
      notes: { day: '' },
      emptyRows: 40,
    },
    language,
  );
}

/** Money that was spent. */
export function outlaySheet({ kinds, language }: NewSheetChoice): NewSheet | undefined {
  const outlays = kindsOf(kinds, 'outlay');
  if (outlays.length === 0) return undefined;
  const types = outlays.flatMap((kind) => Object.values(kind.types));
  const fields: Field[] = [
    ...(['day', 'outlay', 'outlayAmount'] as const),
    ...(types.some(({ vatShown }) => vatShown) ? (['outlayVat'] as const) : []),
    ...(['purpose', 'receipt'] as const),
  ];
  return sheetToFill(
    {
      tableName: 'Utlegg',
      words: newSheetWords(language).outlays,
      fields,
      lists: { outlay: namesOf(types, language) },
      notes: { day: '' },
      emptyRows: 20,
    },
    language,
  );
}
