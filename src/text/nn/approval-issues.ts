import type { ApprovalIssues } from '../../claim/approval-issues';
import type { IssueSentences } from '../sentences';

export const approvalIssues = {
  'step/name-required': 'Skriv namnet ditt. Det skal stå i loggen kven som gjorde kva.',
  'step/number-required':
    'Kravet har ikkje noko nummer. Skriv det i «{setting}» i «Innstillinger», så kravet, papira og bilaga viser til det same.',
  'submit/has-errors': 'Kravet har {count} feil som må rettast før det kan sendast inn.',
  'submit/unchanged': 'Ingenting i kravet er endra sidan det sist vart sendt inn.',
  'attest/not-submitted': 'Berre eit krav som er sendt inn, kan attesterast.',
  'approve/not-attested': 'Kravet må attesterast før det kan tilvisast.',
  'changed/after-submission':
    'Kravet er endra etter at det vart sendt inn. Den som krev, må sende det inn på nytt før det kan attesterast.',
  'changed/cell': 'Her stod «{was}» då kravet vart sendt inn. No står det «{now}».',
  'changed/row-added': 'Rada er lagd til etter at kravet vart sendt inn.',
  'claim/returned': 'Kravet er sendt i retur: «{text}».',
  'return/code-required': 'Vel kvifor kravet blir sendt i retur.',
  'rules/superseded':
    'Reglane er komne i ei nyare utgåve etter at kravet vart sendt inn. Kravet held på reglane og beløpa det vart sendt inn med.',

  'roles/none-named':
    'Tabellen «Rollar» seier ikkje kven som kan attestere og tilvise. Fyll han ut, så Krav kan passe på det.',
  'role/not-held':
    '{name} står ikkje i «Rollar» med denne rolla for {unit}. Vel ein som gjer det, eller rett tabellen.',
  'role/leaders-elsewhere':
    'Den som krev, er sjølv leiar i eininga. {name} behandlar ikkje krava til leiarar: vel ein som har «leiarar» i tabellen «Rollar».',
  'role/leaders-only': '{name} behandlar berre krava til leiarar. Vel ein annan.',
  'role/unreadable':
    'Rad {row} i «Rollar»: «{text}» er ikkje ei rolle Krav kjenner. Skriv «attestant» eller «tilvisar».',

  'log/row-unreadable': 'Rad {row} i kravloggen kan ikkje lesast. Noko i ho er sletta eller skrive om.',
  'log/row-changed': 'Rad nr. {number} i kravloggen er endra etter at ho vart skriven.',
  'log/row-doubled': 'Rad nr. {number} står to gonger i kravloggen.',
  'log/row-moved':
    'Rad nr. {number} i kravloggen står ikkje der ho vart skriven. Set radene i rekkjefølgje etter nummer.',
  'log/row-missing': 'Rad nr. {number} manglar i kravloggen.',
  'log/row-foreign':
    'Rad nr. {number} i kravloggen høyrer ikkje til her. Ho er kopiert frå ei anna arbeidsbok, eller rada før er borte.',
  'log/two-at-once':
    'Rad nr. {number} er skriven samstundes med ei anna: to personar har hatt arbeidsboka open. Sjå over begge, og gjer det siste steget på nytt dersom dei gjeld same kravet.',
  'log/step-not-allowed':
    'Rad nr. {number} i kravloggen er eit steg som ikkje kunne takast då. Ho er ikkje skriven av Krav, eller ho høyrer til ein annan stad.',
  'log/clock-went-back':
    'Rad nr. {number} i kravloggen har eit tidlegare tidspunkt enn rada før. Sjå om klokka på maskina var rett.',
  'log/end-missing':
    '«{setting}» manglar i «Innstillinger». Utan den kan ikkje Krav sjå om dei siste radene i kravloggen er sletta.',
  'log/end-behind':
    'Kravloggen har fleire rader enn «{setting}» seier: der er nr. {number} den siste. Innstillinga er endra, eller rader er lagde til utanom Krav.',
  'log/end-gone': 'Den siste rada i kravloggen, nr. {number}, er borte eller bytt ut.',
  'log/content-missing':
    '«Kravinnhald» har ikkje lenger det krav {claim}, versjon {version}, vart sendt inn med. Då kan ingen sjå om det er endra.',
  'log/content-changed':
    'Det som er teke vare på av krav {claim}, versjon {version}, i «Kravinnhald» er endra etter at det vart sendt inn.',

  'paid-by/covers-whom': 'Reisa til {destination} {day}: skriv kven betalinga dekkjer, i «Dekkjer også».',
  'private-part/not-answered': 'Reisa til {destination} {day}: skriv ja eller nei i «Privat del».',
  'private-part/not-split':
    'Reisa til {destination} {day} hadde ein privat del. Skriv kor mange døgn og kor mykje av beløpet som var privat.',
  'amount/differs':
    'Reisa til {destination} {day} er ført med {typedOre} kr, men radene gir {computedOre} kr. Rett det som er feil.',
  'trip/days-of-year': '{name} hadde {days} reisedøgn i {reference}.',
  'trip/unreadable': 'Rad {row} i reiseregisteret: «{text}» kan ikkje lesast. Rada er ikkje med i kontrollane.',
  'vouchers/none-with-claim': 'Kravet har utlegg, men ingen bilag er lagde ved. Den som tilviser, må sjå bilaga.',
  'claimant/leader': '{name} er leiar i eininga. Følg opp kravet etter dei same reglane som for andre.',
  'archive/number-required': 'Kravet har ikkje noko nummer. Utan det kan ikkje kravet og bilaga finnast att i arkivet.',
  'archive/identity-number': 'Namnet i arkivet ville hatt eit fødselsnummer. Ta det bort frå namn og kravnummer.',
} satisfies IssueSentences<ApprovalIssues>;
