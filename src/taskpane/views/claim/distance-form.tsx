import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Field as FieldOfRow } from '../../../claim/entry';
import { readDistance } from '../../../timesheet/cells/distance';
import { kmFromMetres } from '../../../values/distance';
import { usePane } from '../../state/pane-context';
import type { Going } from './route-part';

const SOURCES = ['map', 'odometer'] as const;

type Source = (typeof SOURCES)[number];

/** The distance that was found, into the row it is for, with how it is known. */
export function DistanceForm({ entry }: { readonly entry: Going }): ReactNode {
  const { words, session } = usePane();
  const [text, setText] = useState('');
  const [source, setSource] = useState<Source>('map');
  const field: FieldOfRow = entry.entry === 'driving' ? 'km' : 'kmOneWay';
  if (entry.columns[field] === undefined) return null;
  const distance = readDistance({ column: 1, value: text, shows: 'text' });
  const isWrong = text.trim() !== '' && typeof distance !== 'number';
  const write = (): void => {
    if (typeof distance !== 'number') return;
    const distanceSource = words.route.sources[source];
    session.writeRow(entry, { [field]: kmFromMetres(distance), distanceSource });
  };
  return (
    <>
      <Field
        label={entry.entry === 'driving' ? words.route.distance : words.route.distanceOneWay}
        {...(isWrong ? { validationMessage: words.route.notKm } : {})}
      >
        <Input size="small" inputMode="decimal" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {entry.entry === 'driving' && <SourceChoice source={source} choose={setSource} />}
      {entry.entry === 'driving' && entry.columns.distanceSource === undefined && (
        <p className="note">{words.route.noSourceColumn}</p>
      )}
      <Button size="small" disabledFocusable={typeof distance !== 'number'} onClick={write}>
        {words.route.write}
      </Button>
    </>
  );
}

interface SourceChoiceProps {
  readonly source: Source;
  readonly choose: (source: Source) => void;
}

function SourceChoice({ source, choose }: SourceChoiceProps): ReactNode {
  const { words } = usePane();
  return (
    <Field label={words.route.source}>
      <Select size="small" value={source} onChange={(_, { value }) => choose(value as Source)}>
        {SOURCES.map((one) => (
          <option key={one} value={one}>
            {words.route.sources[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
