import { Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';

/** What is done sooner shows no sign that it went on. */
const PATIENCE_MS = 500;

interface SlowSpinnerProps {
  readonly label: string;
  /** Beside it, e.g. the way to stop. */
  readonly children?: ReactNode;
}

export function SlowSpinner({ label, children }: SlowSpinnerProps): ReactNode {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <div className="making">
      <Spinner size="tiny" label={label} labelPosition="after" />
      {children}
    </div>
  );
}
