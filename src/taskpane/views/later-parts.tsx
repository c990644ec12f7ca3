import { laterView } from './shared/later-view';

// Small, and yet not in the pane's start: what they are made of in Fluent is half as much again as all that is shown first.

export const LaterLanguageChoice = laterView(
  async () => (await import(/* webpackChunkName: "around" */ './shared/language-choice')).LanguageChoice,
);

export const LaterWorking = laterView(
  async () => (await import(/* webpackChunkName: "around" */ './shared/working')).Working,
);

export const LaterStoppedBar = laterView(
  async () => (await import(/* webpackChunkName: "around" */ './shared/stopped-bar')).StoppedBar,
);

export const LaterErrorBadge = laterView(
  async () => (await import(/* webpackChunkName: "around" */ './shared/error-badge')).ErrorBadge,
);
