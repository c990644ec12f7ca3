import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { Asked } from '../../state/pane-state';
import { usePane } from '../../state/pane-context';

const HelpPanel = lazy(() =>
  import(/* webpackChunkName: "help" */ './help-panel').then(({ HelpPanel: it }) => ({ default: it })),
);
const WhyPanel = lazy(() =>
  import(/* webpackChunkName: "why-panel" */ './why-panel').then(({ WhyPanel: it }) => ({ default: it })),
);

/** What the ribbon, or a button of the pane, has asked about. It stands above the views until it is closed. */
export function AskedPanel(): ReactNode {
  const { state } = usePane();
  const { asked } = state;
  return asked ? <Panel asked={asked} /> : null;
}

function Panel({ asked }: { readonly asked: Asked }): ReactNode {
  const { words, set } = usePane();
  const section = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    cameFrom.current ??= document.activeElement;
    section.current?.focus();
  }, [asked]);
  const close = (): void => {
    set({ asked: undefined });
    // Where the user was before; a button on the ribbon is not in the page.
    const place = cameFrom.current instanceof HTMLElement && cameFrom.current !== document.body && cameFrom.current;
    (place || document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
  };
  return (
    <section
      ref={section}
      tabIndex={-1}
      id="asked"
      aria-label={words.asked[asked.about]}
      className="asked"
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <div className="spread">
        <h2>{words.asked[asked.about]}</h2>
        <Button size="small" onClick={close}>
          {words.asked.close}
        </Button>
      </div>
      <Suspense>
        {asked.about === 'help' && <HelpPanel />}
        {asked.about === 'why' && <WhyPanel cell={asked.cell} />}
      </Suspense>
      {asked.about === 'payer' && <p>{words.asked.payerFirst}</p>}
    </section>
  );
}
