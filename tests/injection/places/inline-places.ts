import type { Place } from './place.ts'
import { written } from './written.ts'

const { raw, words, references, address, bare, title, attribute } = written
const site = 'https://example.org/'

/** Where a string stands in a line of text. */
export const inlinePlaces: readonly Place[] = [
  ['markup in a sentence', (text) => `Before ${raw(text)} after.`],
  ['words in a sentence', (text) => `Before ${words(text)} after.`],
  ['references in a sentence', (text) => `Before ${references(text)} after.`],
  ['emphasis', (text) => `*a ${raw(text)} b* and **a ${words(text)} b** and ~~a ${raw(text)} b~~`],
  ['text of a link', (text) => `A [link ${raw(text)}](${site}) and [one ${words(text)}](${site}).`],
  ['address of a link', (text) => `A [link](<${address(text)}>) and [one](${bare(text)}).`],
  [
    'end of an address',
    (text) => `A [link](<${site}${address(text)}>) and [one](${site}?${bare(text)}#${bare(text)}).`,
  ],
  ['place of a link', (text) => `A [link](<#${address(text)}>) and [one](../${bare(text)}/article.md).`],
  [
    'title of a link',
    (text) => `A [link](${site} "${title(text)}") and [one](${site} "a ${title(text)} b").`,
  ],
  ['address to look up', (text, id) => `A [link][${id}].\n\n[${id}]: <${address(text)}> "${title(text)}"`],
  [
    'address that stands for itself',
    (text) => `See <${text}> and <https://a.b/${bare(text)}> and ${site}${text} too.`,
  ],
  ['description of a picture', (text) => `![${raw(text)}](a.png) ![${words(text)}](a.png "b")`],
  ['address of a picture', (text) => `![a](<${address(text)}>) ![b](<a.png?${address(text)}>)`],
  ['title of a picture', (text) => `![a](a.png "${title(text)}")`],
  [
    'picture of another site',
    (text, id) => `![${words(text)}](https://evil.test/${id}.png "${title(text)}")`,
  ],
  ['code in a sentence', (text) => `A \`\`\` ${text} \`\`\` and \`a${text.replaceAll('`', '')}b\`.`],
  [
    'formula in a sentence',
    (text) => `A $${text.replaceAll('$', '')}$ and $\\text{${text.replaceAll('$', '')}}$.`,
  ],
  ['address in a formula', (text) => `A $\\href{${text.replaceAll('$', '')}}{x}$.`],
  ['element in a sentence', (text) => `A <kbd>${raw(text)}</kbd> <abbr title="${attribute(text)}">b</abbr>.`],
  ['attribute of an element', (text) => `A <b ${raw(text)}>b</b> <a href="${attribute(text)}">c</a>.`],
  [
    'attribute without quotes',
    (text) =>
      `A <mark title=${text.replace(/\s/g, '/')}>b</mark> <q cite='${text.replaceAll("'", '&#39;')}'>c</q>.`,
  ],
  ['comment in a sentence', (text) => `A <!-- ${raw(text)} --> b.`],
  [
    'address of a picture in HTML',
    (text) => `A <img src="${attribute(text)}" alt="${attribute(text)}" title='${text}'> b.`,
  ],
]
