import { again, halves, jungle, type Pattern } from './pattern.ts'

const row = (cells: number): string => `|${' a |'.repeat(cells)}\n`

/** Blocks: quotes, lists, tables, headings, definitions, HTML. */
export const block: Readonly<Record<string, Pattern>> = {
  'nested quotes': again('> '),
  'quotes of growing depth': again((index) => `${'> '.repeat((index % 90) + 1)}a\n`),
  'quotes between blank lines': again('> q\n\n'),
  'quotes with lists between blank lines': again('> - q\n\n'),
  'lines that a quote goes on with': (size, random) => `> ${again('q\n')(size, random)}`,
  'nested lists on one line': again('- '),
  'nested lists by indentation': (size, random) =>
    again((index) => `${'  '.repeat(index % 90)}- a\n`)(size, random),
  'lists nested without end': (size, random) => again((index) => `${'  '.repeat(index)}- a\n`)(size, random),
  'lists of every sign': again((index) => `${'-+*'[index % 3]} a\n`),
  'items between blank lines': again('- a\n\n'),
  'numbers by the thousand': again((index) => `${index}. a\n`),
  'empty items': again('-\n'),
  'boxes of tasks': again('- [ ] a\n- [x]\n'),
  'items and indented code': again('- a\n\n      code\n\n'),
  'lists in quotes in lists': again((index) => `${'- > '.repeat((index % 40) + 1)}a\n`),
  'rows of a table': (size, random) => `| a |\n|---|\n${again('| b |\n')(size, random)}`,
  'wide rows of a table': (size, random) =>
    `${row(200)}|${'---|'.repeat(200)}\n${again(row(200))(size, random)}`,
  'rows with one cell in a wide table': (size, random) =>
    `${row(200)}|${'---|'.repeat(200)}\n${again('b\n')(size, random)}`,
  'rows with more cells than columns': (size, random) => `| a |\n|---|\n${again(row(500))(size, random)}`,
  'tables by the thousand': again('| a |\n|---|\n| b |\n\n'),
  'rows of delimiters': again('|---|---|\n'),
  pipes: again('|'),
  'headings that are all alike': again('## a\n\n'),
  'headings that are all different': again((index) => `## a ${index}\n\n`),
  'headings of every depth': again((index) => `${'#'.repeat((index % 6) + 1)} a\n\n`),
  'lines under lines': again('a\n===\nb\n---\n'),
  'rules under one another': again('---\n'),
  'definitions by the hundred thousand': again((index) => `[a${index}]: /u\n`),
  'definitions that are all alike': again('[a]: /u\n'),
  'definitions without an address': again('[a]:\n'),
  'definitions whose title never ends': again('[a]: /u "t\n'),
  'definitions that are used once each': again((index) => `[a${index}]\n\n[a${index}]: /u\n\n`),
  'footnotes that call each other': again((index) => `[^${index}]: a [^${index + 1}]\n\n`, '[^0]\n'),
  'calls of one footnote': again('a[^1] ', '\n\n[^1]: b\n'),
  'calls of no footnote': again((index) => `a[^${index}] `),
  'footnotes in footnotes': (size, random) =>
    `a[^0]\n\n${again((index) => `${'    '.repeat(index % 90)}[^${index}]: a\n\n`)(size, random)}`,
  'fences of code of growing length': again((index) => `${'`'.repeat((index % 300) + 3)}\na\n`),
  'indented code': again('    a\n\n'),
  'tabs before everything': again('\t- a\n'),
  tabs: again('\t'),
  'blank lines': again('\n'),
  'nested elements': halves('<div>\n', '</div>\n', '\na\n\n'),
  'elements that are never closed': again('<div>\n\na\n\n'),
  'tables of HTML in each other': again('<table><tr><td>\n'),
  'mixed elements, wrongly closed': jungle([
    ...['<p>', '</p>', '<b>', '</b>', '<i>', '</i>', '<table>', '</table>', '<td>', '<a>', '</a>\n\n'],
    ...['<h2>', '</h2>', '<ul>', '<li>', '</ul>', '<svg>', '</svg>', '<details>', '<summary>', 'a\n'],
  ]),
  'attributes by the thousand': (size, random) => `<div${again(' data-a="b"')(size - 10, random)}>\n\na\n`,
  'drawings in each other': halves('<svg><g>', '</g></svg>', '<use href="#a"/>'),
  'formulas of their own': again('$$\nx^2\n$$\n\n'),
  'callouts by the thousand': again('> [!NOTE]\n> a\n\n'),
}
