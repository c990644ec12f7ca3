import { inputOf } from '../documents/saved-link/saved-link';
import { mediaTypeOf, type PaperFile } from '../documents/papers/paper-file';
import { loadPapers } from '../taskpane/papers/load-papers';
import { languageFor } from '../text/display-language';
import { save as en } from '../text/en/save';
import type { Language } from '../text/language';
import { save as nb, type SaveWords } from '../text/nb/save';
import { save as nn } from '../text/nn/save';
import { fill } from '../text/fill';
import { madePapers } from './made-papers';

const WORDS: Readonly<Record<Language, SaveWords>> = { nb, nn, en };

const fragment = location.hash.slice(1);
// What the papers are made from is not left where the next person at the machine sees it.
history.replaceState(null, '', location.pathname);
void start();

async function start(): Promise<void> {
  const input = inputOf(fragment);
  const language = input?.language ?? languageFor(navigator.language);
  const words = WORDS[language];
  document.documentElement.lang = language;
  if (!input) return show(words, [fragment === '' ? words.nothing : words.cut]);
  show(words, [words.making]);
  try {
    const papers = madePapers(input, await loadPapers());
    if (papers.made)
      show(
        words,
        [words.ready, words.stays],
        papers.files.map((file) => saveLink(file, words, language)),
      );
    else show(words, [fill(words[papers.reason], { text: input.regulation }, language)]);
  } catch (problem) {
    show(words, [fill(words.failed, { reason: (problem as Error).message }, language)]);
  }
}

function show({ title }: SaveWords, sentences: readonly string[], links: readonly HTMLElement[] = []): void {
  document.title = title;
  const heading = document.createElement('h1');
  heading.textContent = title;
  const paragraphs = sentences.map((sentence) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    return paragraph;
  });
  const list = document.createElement('ul');
  list.append(...links);
  document.getElementById('save')?.replaceChildren(heading, ...paragraphs, list);
}

function saveLink({ name, bytes }: PaperFile, words: SaveWords, language: Language): HTMLElement {
  const link = document.createElement('a');
  const type = mediaTypeOf(name);
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.textContent = fill(words.save, { filename: name }, language);
  const item = document.createElement('li');
  item.append(link);
  return item;
}
