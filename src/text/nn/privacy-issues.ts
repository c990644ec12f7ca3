import type { PrivacyIssues } from '../../claim/privacy-issues';
import type { IssueSentences } from '../sentences';

/** What file names tell of people, and what files tell of themselves. */
export const privacyIssues = {
  'file-name/identity-number':
    'Filnamnet «{name}» har eit fødselsnummer eller noko som kan vere det. Gi fila eit namn utan nummeret, og legg henne til på nytt.',
  'file-name/name':
    'Filnamnet «{name}» har eit namn: «{text}». Gi fila eit nøytralt namn, til dømes «1-kvittering.pdf», og legg henne til på nytt.',
  'file-name/given-name':
    'Filnamnet «{name}» kan ha namnet til ein person: «{text}». Er det det, gi fila eit nøytralt namn, til dømes «1-kvittering.pdf».',
  'file-name/phone-number':
    'Filnamnet «{name}» har noko som ser ut som eit telefonnummer: «{text}». Gi fila eit nøytralt namn, til dømes «1-kvittering.pdf».',
  'file-name/e-mail':
    'Filnamnet «{name}» har ei e-postadresse: «{text}». Gi fila eit nøytralt namn, til dømes «1-kvittering.pdf».',
  'file-name/word':
    'Filnamnet «{name}» kan seie noko om helsa eller livet til ein person: «{text}». Gi fila eit nøytralt namn, til dømes «1-kvittering.pdf».',
  'file-name/place-of-treatment':
    'Filnamnet «{name}» kan vise kvar nokon får behandling: «{text}». Kontroller om staden må stå der.',
  'file-told/place': '«{name}» seier kvar biletet er teke. Det er ikkje teke med i kravet; fila di er som før.',
  'file-told/person':
    '«{name}» seier kven som har laga fila («{text}»). Det er ikkje teke med i kravet; fila di er som før.',
  'file-told/identity-number':
    '«{name}» har eit fødselsnummer i opplysningane om fila. Dei er ikkje tekne med i kravet; fila di er som før. Kontroller at nummeret ikkje står på bilaget òg.',
} satisfies IssueSentences<PrivacyIssues>;
