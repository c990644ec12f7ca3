import { Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { regulationAtHand, statedRegulation } from '../../regulation/at-hand';
import { nationalFigures } from '../../regulation/load';
import type { Regulation } from '../../regulation/schema';
import { dayFromText } from '../../values/day';
import { usePane } from '../state/pane-context';
import { NumberCheck } from './number-check';
import { OwnRegulation } from './own-regulation';
import { regulationNames } from './regulation-names';
import { RulesView } from './rules-view';

/** What any payer's rules say, without a claim: rates on a day, the user's own regulation, and a check of numbers. */
export function RulesSection(): ReactNode {
  const pane = usePane();
  const { words, state, set, session } = pane;
  const [chosen, setChosen] = useState<string>();
  const [dayTyped, setDay] = useState<string>(state.today);
  const names = regulationNames(pane);
  const id = chosen ?? state.checked?.reading.regulation ?? names[0]?.[0] ?? '';
  const stated = statedRegulation(id);
  const day = dayFromText(dayTyped);
  const taken = (regulation: Regulation): void => {
    setChosen(regulation.id);
    set({ handedIn: state.handedIn + 1 });
    session.recheck();
  };
  return (
    <section>
      <details open={!state.hasWorkbook}>
        <summary>
          <h2>{words.figures}</h2>
        </summary>
        <Field label={words.regulation}>
          <Select id="regulation" value={id} onChange={(_, { value }) => setChosen(value)}>
            {names.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.day}>
          <Input id="day" type="date" value={dayTyped} onChange={(_, { value }) => setDay(value)} />
        </Field>
        <div id="rules">
          {stated && day ? (
            <RulesView
              regulation={stated}
              whole={regulationAtHand(id) ?? stated}
              national={nationalFigures()}
              day={day}
              speech={pane}
            />
          ) : (
            <p className="note">{words.noDay}</p>
          )}
        </div>
      </details>
      <details open={!state.hasWorkbook}>
        <summary>
          <h2>{words.ownTitle}</h2>
        </summary>
        <OwnRegulation speech={pane} taken={taken} />
      </details>
      <details open={!state.hasWorkbook}>
        <summary>
          <h2>{words.numbers}</h2>
        </summary>
        <NumberCheck speech={pane} />
      </details>
    </section>
  );
}
