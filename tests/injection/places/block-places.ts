import type { Place } from './place.ts'
import { written } from './written.ts'

const { raw, words, attribute, cell, title } = written
const fence = (opening: string, content: string): string => `:::${opening}\n\n${content}\n\n:::`

/** Where a string stands among Markdown's own blocks. */
const ofMarkdown: readonly Place[] = [
  ['heading of markup', (text) => `### ${raw(text)}\n\nBelow.`],
  ['heading of words', (text) => `### ${words(text)}\n\nBelow.`],
  ['anchor of a heading', (text, id) => `### Words {#${id}${text}}\n\n[There](#${id}).`],
  ['beginning of a block', (text) => `> ${raw(text)}`],
  ['quotation', (text) => `> Said ${words(text)}.\n>\n> — ${raw(text)}`],
  ['item of a list', (text) => `- ${raw(text)}\n- Words ${words(text)}\n- [ ] ${raw(text)}`],
  ['item of a numbered list', (text) => `1. ${raw(text)}\n2. **${words(text)}** b\n\n   ${raw(text)}`],
  [
    'table',
    (text) => `| A ${cell(raw(text))} | B |\n| --- | --- |\n| ${cell(words(text))} | ${cell(raw(text))} |`,
  ],
  ['block of code', (text) => `\`\`\`\`\`html\n${text}\n\`\`\`\`\``],
  ['code that is set in', (text) => `Before.\n\n    ${text}`],
  ['language of code', (text) => `~~~~~ ${text}\nlet a = 1\n~~~~~`],
  ['words beside the language of code', (text) => `~~~~~ js ${text}\nlet a = 1\n~~~~~`],
  ['title of code', (text) => `~~~~~ js title="${title(text)}" {1}\nlet a = 1 // ${text}\n~~~~~`],
  ['formula', (text) => `$$\n${text}\n$$`],
  ['footnote', (text, id) => `Called[^${id}].\n\n[^${id}]: ${raw(text)} and ${words(text)}`],
  [
    'first words of a footnote',
    (text, id) => `Called[^${id}].\n\n[^${id}]: ${words(text)}\n\n    ${raw(text)}`,
  ],
  ['element', (text) => `<div title="${attribute(text)}">\n${raw(text)}\n</div>`],
  [
    'element of its own',
    (text) => `<details>\n<summary>${raw(text)}</summary>\n\n${raw(text)}\n\n</details>`,
  ],
  ['table in HTML', (text) => `<table><tr><td align="${attribute(text)}">${raw(text)}</td></tr></table>`],
  ['comment', (text) => `<!-- ${raw(text)} -->`],
  ['alert', (text) => `> [!NOTE] ${raw(text)}\n> ${words(text)}`],
]

/** Where a string stands in Trifold's own blocks. */
const ofTrifold: readonly Place[] = [
  ['title of a callout', (text) => fence(`note ${raw(text)}`, 'Inside.')],
  ['title in brackets', (text) => fence(`warning[${words(text)}]`, `Inside ${raw(text)}.`)],
  [
    'anchor of a block',
    (text, id) => fence(`tip{#${id}${text.replace(/[\s#<>"'`{}=]/g, '')}}`, `[There](#${id}).`),
  ],
  ['term', (text) => fence('definition', `**T ${raw(text)}** is ${words(text)}.`)],
  ['term of words', (text) => fence('definition', `**${words(text)}**: ${raw(text)}.`)],
  [
    'question',
    (text) =>
      fence('faq', `### ${raw(text)} a?\n\n${words(text)}\n\n### ${words(text)}?\n\nAnswer ${raw(text)}.`),
  ],
  ['step', (text) => fence('steps', `1. ${raw(text)} a\n2. ${words(text)}`)],
  ['title of steps', (text) => fence(`steps ${words(text)}`, '1. One')],
  ['story', (text) => fence('story{turn=1 reveal}', `1. **${words(text)}** a ${raw(text)}\n2. **B.** b`)],
  ['summary', (text) => fence('summary', `In short ${raw(text)} ${words(text)}.`)],
  ['key point', (text) => fence('key-points', `- ${words(text)}\n- Point ${raw(text)}`)],
  [
    'comparison',
    (text) =>
      fence(
        'comparison',
        `| ${cell(words(text))} | S ${cell(raw(text))} | T |\n| - | - | - |\n| D ${cell(words(text))} | ${cell(raw(text))} | b |`,
      ),
  ],
  ['what appears', (text) => fence('reveal', `- ${words(text)}\n- b ${raw(text)}`)],
  ['slide', (text) => fence('slide{layout=statement}', words(text))],
  [
    'columns',
    (text) =>
      `::::slide ${words(text)}\n\n${fence('column', raw(text))}\n\n${fence('column', words(text))}\n\n::::`,
  ],
  ['notes', (text) => fence('notes', `Say ${raw(text)} ${words(text)}.`)],
  [
    'for some formats',
    (text) => `${fence('only{for="slides"}', words(text))}\n\n${fence('except{for="slides"}', raw(text))}`,
  ],
]

export const blockPlaces: readonly Place[] = [...ofMarkdown, ...ofTrifold]

/** Where few words may stand: an article that has others there is refused, and its findings tell of them. */
export const refusedPlaces: readonly Place[] = [
  ['attribute of a block', (text) => fence(`slide{layout="${title(text)}"}`, 'Inside.')],
  ['name of a block', (text) => fence(text, 'Inside.')],
  ['title of a block that stays open', (text) => `:::note ${raw(text)}`],
]
