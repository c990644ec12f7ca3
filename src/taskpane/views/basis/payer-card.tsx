import { Button, Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isHandedIn, regulationAtHand, statedRegulation } from '../../../regulation/at-hand';
import { REGULATION_IDS } from '../../../regulation/load';
import type { Regulation } from '../../../regulation/schema';
import { regulationNames } from '../../rules/regulation-names';
import { usePane, type PaneView } from '../../state/pane-context';

/** Whose rules the claim is under, from when they hold, and how sure their figures are. */
export function PayerCard(): ReactNode {
  const pane = usePane();
  const { words, say, state, session, language } = pane;
  const id = chosenRegulation(pane);
  const stated = statedRegulation(id);
  const { checked } = state;
  const isLater = stated && checked?.claim.period && checked.claim.period.to > stated.checkedThrough;
  return (
    <section>
      <h2>{words.basis.payer}</h2>
      <div className="card">
        <Field label={words.basis.regulation}>
          <Select id="payer" value={id} onChange={(_, { value }) => session.chooseRegulation(value)}>
            {regulationNames(pane).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {stated && (
          <>
            {stated.payer && <p className="strong above-space">{payerName(stated, language)}</p>}
            <p className="note">
              {say(words.basis.dates, { from: stated.from, checkedThrough: stated.checkedThrough })}
            </p>
            <p className="note">{surenessOf(stated, pane)}</p>
          </>
        )}
        {checked && <p className="note">{whoSaysIt(pane)}</p>}
        {state.chosenRegulation !== undefined && !isHandedIn(id) && (
          <Button size="small" onClick={() => session.keepRegulation(id)}>
            {words.basis.keep}
          </Button>
        )}
      </div>
      {isLater && <p className="notice">{words.basis.laterThanChecked}</p>}
    </section>
  );
}

export function chosenRegulation({ state }: Pick<PaneView, 'state'>): string {
  return state.chosenRegulation ?? state.checked?.reading.regulation ?? REGULATION_IDS[0] ?? '';
}

/** @returns undefined where an agreement has no payer of its own */
function payerName({ payer, name }: Regulation, language: PaneView['language']): string {
  return payer?.name ?? name[language];
}

function whoSaysIt({ words, state }: PaneView): string {
  if (state.chosenRegulation !== undefined) return words.basis.chosenHere;
  return state.checked?.isRegulationStated ? words.basis.fromWorkbook : words.basis.nobodySays;
}

/** A figure is as sure as its sources: how many rest on what somebody else has told of the rule. */
function surenessOf(stated: Regulation, { words, say }: PaneView): string {
  const whole = regulationAtHand(stated.id) ?? stated;
  const figures = Object.values(whole.figures);
  const unsure = figures.filter(({ versions }) =>
    versions.some(({ sources }) => sources.some((source) => whole.sources[source]?.confidence !== 'official')),
  );
  if (unsure.length === 0) return words.basis.allOfficial;
  return say(words.basis.someSecondary, { count: unsure.length, all: figures.length });
}
