import type { PrivacyIssues } from '../../claim/privacy-issues';
import type { IssueSentences } from '../sentences';

/** What file names tell of people, and what files tell of themselves. */
export const privacyIssues = {
  'file-name/identity-number':
    'Filnavnet «{name}» har et fødselsnummer eller noe som kan være det. Gi filen et navn uten nummeret, og legg den til på nytt.',
  'file-name/name':
    'Filnavnet «{name}» har et navn: «{text}». Gi filen et nøytralt navn, for eksempel «1-kvittering.pdf», og legg den til på nytt.',
  'file-name/given-name':
    'Filnavnet «{name}» kan ha navnet til en person: «{text}». Er det det, gi filen et nøytralt navn, for eksempel «1-kvittering.pdf».',
  'file-name/phone-number':
    'Filnavnet «{name}» har noe som ser ut som et telefonnummer: «{text}». Gi filen et nøytralt navn, for eksempel «1-kvittering.pdf».',
  'file-name/e-mail':
    'Filnavnet «{name}» har en e-postadresse: «{text}». Gi filen et nøytralt navn, for eksempel «1-kvittering.pdf».',
  'file-name/word':
    'Filnavnet «{name}» kan si noe om helsen eller livet til en person: «{text}». Gi filen et nøytralt navn, for eksempel «1-kvittering.pdf».',
  'file-name/place-of-treatment':
    'Filnavnet «{name}» kan vise hvor noen får behandling: «{text}». Kontroller om stedet må stå der.',
  'file-told/place': '«{name}» sier hvor bildet er tatt. Det er ikke tatt med i kravet; filen din er som før.',
  'file-told/person':
    '«{name}» sier hvem som har laget filen («{text}»). Det er ikke tatt med i kravet; filen din er som før.',
  'file-told/identity-number':
    '«{name}» har et fødselsnummer i opplysningene om filen. De er ikke tatt med i kravet; filen din er som før. Kontroller at nummeret ikke står på bilaget også.',
} satisfies IssueSentences<PrivacyIssues>;
