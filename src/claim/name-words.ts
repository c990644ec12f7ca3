/**
 * Words that help to tell people from places in free text. No list is whole, and none need be: two capitalised words that no list explains
 * are taken for a person, and the writer can use initials instead.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Common given names, but for those that are ordinary words as well (Dag, Liv, Stein, Mai, Sol). */
export const GIVEN_NAMES = words(`
  ola nordmann kari anne inger marit ingrid eva bjørg astrid hilde anna solveig marianne randi ida nina maria elisabeth kristin
  bente heidi silje hanne linda tone tonje anita elin wenche ragnhild camilla ellen karin hege ann aud monica else kristine mette laila
  berit britt unni turid siri sigrid emma nora sara sofie thea julie line stine lene trine ingvild maren malin mia frida amalie ella
  jan per bjørn ole lars kjell knut arne svein thomas hans geir tor tore morten terje odd erik martin andreas john anders rune trond tommy
  daniel jon jonas marius kristian kristoffer sander magnus henrik emil jakob oskar lucas filip noah oliver william aksel mathias tobias
  harald einar sverre gunnar sigurd leif olav nils rolf øyvind håkon frode stian vidar roger alf egil asbjørn sigbjørn torbjørn
  torstein øystein eirik espen steinar helge kåre arild jostein kenneth kim ali mohammed ahmed fatima amina hassan omar
`);

/** Ordinary words that begin a sentence or a line, so that their capital says nothing; bokmål, nynorsk and English. */
export const ORDINARY = words(`
  kjørte kjøring kjører køyrde køyring henta hentet henting hente leverte levering besøk besøkte besøkt følge følgde fulgte ledsaget
  følgje tur gåtur handletur bytur biltur båttur sykkeltur skitur hyttetur fisketur kinotur utflukt kino bowling trening svømming symjing
  svømte bading badet badetur møte samtale middag lunsj frokost kafé kafe kafébesøk konsert teater museum bibliotek handling handlet handle
  shopping frisør aktivitet fritidsaktivitet fritid skyss transport reise reiste reisen oppdrag støttekontakt bruker brukar klubb
  kamp fotballkamp fotball håndball turn ridning riding dans korps kor kurs seminar konferanse utlegg utgift inngang billett billetter
  parkering parkeringsavgift bompenger bompengar bom mat is kvittering faktura timer timar time dag dagstur ettermiddag kveld helg
  var vi jeg eg han hun ho de dei den det de en ei ein et eit og eller så deretter etter etterpå før først til frå fra i på ved hos med
  uten utan om over under mot via for som når da då ble blei vart var skal skulle hjem heim hjemme heime tilbake retur felles privat
  drove picked driving trip visit visited swimming cinema training shopping lunch dinner walk transport to from with the and
  mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag
`);

/** Parts of place names, places and firms that a person’s name never holds. Places that are surnames too (Birkeland, Bergen) are left out. */
const PLACES = words(`
  øvre nedre ytre indre nordre søndre østre vestre austre midtre store vesle gamle nye nord sør øst aust vest sentrum norge noreg sverige
  danmark oslo kristiansand lillesand arendal stavanger trondheim tromsø drammen skien porsgrunn tønsberg sandefjord fredrikstad bodø
  ålesund birkenes vennesla tvedestrand sørlandet sørlandets agder aust-agder vest-agder telemark vestland rogaland
  nav as sa røde kors blå burger king color line egon kilden aquarama vitensenteret peppes pizza ikea kiwi rema coop
`);

export const NOT_A_NAME: ReadonlySet<string> = new Set([...ORDINARY, ...PLACES]);

/** Endings of places and organisations. Endings of surnames (-vik, -dal, -gård, -berg) are left out. */
export const PLACE_ENDING =
  /(?:kommune|fylke|fylket|skole|skolen|skule|skulen|barnehage|barnehagen|.senter|.senteret|.hallen|.hall|.parken|.park|dyrepark|badeland|lekeland|stadion|arena|kirke|kirken|kirka|kyrkje|kyrkja|museum|museet|bibliotek|biblioteket|teater|kino|kinoen|hotell|hotellet|kafé|kafe|kafeen|restaurant|stasjon|stasjonen|lufthavn|flyplass|universitet|universitetet|høgskole|høgskule|høyskole|idrettslag|forening|foreningen|forbund|lag|klubb|klubben|.gate|.gata|.gaten|.veien|.vegen|.torget|.torg|.brygga|.brygge|camping|heimen|hjemmet|bofellesskap|kulturhus|kulturhuset|ungdomshus|.huset|trening|tilbud|turen|festival|festivalen|konsert)$/u;

/** After a run of capitals these make a place or an organisation of it: «Henrik Ibsens gate», «Evje og Hornnes kommune». */
export const PLACE_AFTER = words(`
  kommune kommunes fylke fylkeskommune gate gata gaten vei veg veien vegen plass plassen torg torget skole skolen skule skulen barnehage
  senter senteret kirke kirken kirka kyrkje kyrkja park parken hall hallen stadion arena museum bibliotek teater kino hotell kafé kafe
  idrettslag stasjon stasjonen lufthavn flyplass universitet brygge brygga bru camping bofellesskap
`);

/** Places of treatment, in one word of small letters. */
export const TREATMENT =
  /sykehus|sjukehus|klinikk|^dps$|^bup$|legesenter|legekontor|legevakt|behandlingss|rehabilitering|helsehus|helsesenter|hospital|avrus|rusinstitusjon/u;
