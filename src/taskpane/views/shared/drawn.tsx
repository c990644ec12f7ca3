import { Component, type ReactNode } from 'react';

interface DrawnProps {
  readonly children: ReactNode;
  readonly onThrown: (thrown: unknown) => void;
  /** Whether what was thrown is still told; when it no longer is, the user has asked for another try. */
  readonly isTold: boolean;
}

/** What is thrown while a view is drawn is told, and the rest of the pane stays: React itself would leave an empty pane. */
export class Drawn extends Component<DrawnProps, { readonly hasThrown: boolean }> {
  static getDerivedStateFromError(): { readonly hasThrown: boolean } {
    return { hasThrown: true };
  }

  override state = { hasThrown: false };

  override componentDidCatch(thrown: unknown): void {
    this.props.onThrown(thrown);
  }

  override componentDidUpdate({ isTold }: DrawnProps): void {
    if (this.state.hasThrown && isTold && !this.props.isTold) this.setState({ hasThrown: false });
  }

  override render(): ReactNode {
    return this.state.hasThrown ? null : this.props.children;
  }
}
