import { fill } from '../../../text/fill';
import type { Language } from '../../../text/language';
import { overviewWords } from '../../../text/overview-words';
import { base64 } from '../../../values/base64';
import { sha256, utf8 } from '../../../values/digest';
import type { OverviewContent } from '../overview-workbook';
import { barChart } from './bar-chart';
import { columnChart } from './column-chart';
import { claimsSection, daysAwaySection, firstOnly, MOST_ROWS, unreadSection } from './list-sections';
import { markup, NOTHING, type Markup } from './markup';
import { pageTable, type PageColumn } from './number-table';
import { kronerText } from './chart-bars';
import { overviewCards, type Card } from './overview-cards';
import { PAGE_STYLE } from './page-style';

/**
 * The overview as one HTML file that needs nothing else: no script, no picture, no font from elsewhere, and a content security policy that lets
 * none in. Each chart has its figures in a table behind it.
 */
export async function overviewPage(content: OverviewContent): Promise<string> {
  const { overview, claims, unread, language, today } = content;
  const words = overviewWords(language);
  const hash = base64(await sha256(utf8(PAGE_STYLE)));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const cards = overviewCards(overview, language);
  const files = overview.files;
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title}</title>
`;
  const body = markup`
</head>
<body>
<header>
<h1>${words.title}</h1>
<p>${fill(words.made, { day: today, files }, language)}</p>
<p class="quiet">${words.page.privacy}</p>
${inTotal(content)}
</header>
<main>
${overview.total.claims === 0 ? markup`<p class="card wide">${words.page.nothing}</p>` : NOTHING}
<div class="cards">
${cards.filter(({ isWide }) => !isWide).map((card) => cardSection(card, language))}
${overview.daysAway.length > 0 ? daysAwaySection(content) : NOTHING}
</div>
${cards.filter(({ isWide }) => isWide).map((card) => cardSection(card, language))}
${claims.length > 0 ? claimsSection(claims, overview.total.claims, language) : NOTHING}
${unread.length > 0 ? unreadSection(content) : NOTHING}
</main>
</body>
</html>
`;
  // Not through `markup`: the fingerprint is of these very signs.
  return `${page.text}<style>${PAGE_STYLE}</style>${body.text}`;
}

function inTotal({ overview, language }: OverviewContent): Markup {
  const { total, withErrors, unread, toPaid } = overview;
  const words = overviewWords(language).page;
  const figure = (name: string, value: string, isWarning = false): Markup =>
    markup`<div${isWarning ? markup` class="warn"` : NOTHING}><dt>${name}</dt><dd>${value}</dd></div>`;
  return markup`<dl class="figures" aria-label="${words.inTotal}">
${figure(words.claims, String(total.claims))}
${figure(words.amount, kronerText(total.amountOre, language))}
${total.cutOre > 0 ? figure(words.cut, kronerText(total.cutOre, language)) : NOTHING}
${toPaid.median === null ? NOTHING : figure(words.toPaid, String(toPaid.median))}
${withErrors > 0 ? figure(words.withErrors, String(withErrors), true) : NOTHING}
${unread > 0 ? figure(words.unread, String(unread), true) : NOTHING}
</dl>`;
}

function cardSection({ id, title, chart, form, isWide, bars, columns, rows }: Card, language: Language): Markup {
  const draw = form === 'bars' ? barChart : columnChart;
  const { table } = overviewWords(language).page;
  const heads = columns.map((header, index): PageColumn => {
    const isNumber = index > 0 && rows.every((row) => /^[−\d]/.test(row[index] ?? ''));
    return isNumber ? { header, isNumber } : { header };
  });
  return markup`<section class="card${isWide ? ' wide' : ''}" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<figure>${draw(`${id}-chart`, chart, bars)}</figure>
<details><summary>${table}</summary>
${pageTable(title, heads, rows.slice(0, MOST_ROWS))}
${firstOnly(rows.length, language)}</details>
</section>`;
}
