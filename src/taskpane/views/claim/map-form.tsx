import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { MAP_SERVICES } from '../../maps/map-services';
import type { JourneyEnds } from '../../maps/journey-ends';
import { openPage } from '../../office';
import { usePane } from '../../state/pane-context';

/** Which map, and what it is told. Nothing is sent before the button is pressed. */
export function MapForm({ ends }: { readonly ends: JourneyEnds }): ReactNode {
  const { words, say } = usePane();
  const [from, setFrom] = useState(ends.from);
  const [to, setTo] = useState(ends.to);
  const [chosen, setChosen] = useState<string>(MAP_SERVICES[0].id);
  const service = MAP_SERVICES.find(({ id }) => id === chosen) ?? MAP_SERVICES[0];
  const isReady = from.trim() !== '' && to.trim() !== '';
  return (
    <>
      <Field label={words.route.from}>
        <Input size="small" value={from} onChange={(_, { value }) => setFrom(value)} />
      </Field>
      <Field label={words.route.to}>
        <Input size="small" value={to} onChange={(_, { value }) => setTo(value)} />
      </Field>
      <Field label={words.route.service}>
        <Select size="small" value={service.id} onChange={(_, { value }) => setChosen(value)}>
          {MAP_SERVICES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <p className="note">
        {isReady ? say(words.route.sent, { name: service.name, from, to }) : words.route.needsBoth}
      </p>
      <Button
        size="small"
        disabledFocusable={!isReady}
        onClick={() => openPage(service.address(from.trim(), to.trim()))}
      >
        {say(words.route.open, { name: service.name })}
      </Button>
    </>
  );
}
