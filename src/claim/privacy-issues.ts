/** A file's own name: as it may be shown, with numbers masked. */
interface Named {
  readonly name: string;
}

interface Found extends Named {
  readonly text: string;
}

/** Raised where files are looked through: what their names tell of people, and what they tell of themselves. */
export interface PrivacyIssues {
  'file-name/identity-number': Found;
  'file-name/name': Found;
  'file-name/given-name': Found;
  'file-name/phone-number': Found;
  'file-name/e-mail': Found;
  'file-name/word': Found;
  'file-name/place-of-treatment': Found;

  // Left out of what is bound in, so for the user to know and not to mend.
  'file-told/place': Named;
  'file-told/person': Found;
  'file-told/identity-number': Named;
}
