import MarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { describe, expect, it } from 'vitest'
import { reprint } from './round-trip.ts'

/** HTML by a parser of GFM that shares no code with ours. */
const render = (markdown: string): string =>
  new MarkdownIt({ html: true, linkify: true }).use(footnotes).render(markdown)

/** What GFM adds to CommonMark, by section of its specification: https://github.github.com/gfm/ */
const cases: Record<string, string[]> = {
  'tables (4.10)': [
    '| foo | bar |\n| --- | --- |\n| baz | bim |\n',
    '| abc | defghi |\n:-: | -----------:\nbar | baz\n',
    '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n',
    '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n',
    '| abc | def |\n| --- | --- |\n| bar | baz |\n\nbar\n',
    '| abc | def |\n| --- |\n| bar |\n',
    '| abc | def |\n| --- | --- |\n| bar |\n| bar | boo |\n',
    '| abc | def |\n| --- | --- |\n',
    '| a |\n| - |\n| [x](y "\\|") <b>\\|</b> |\n',
    '- | a |\n  | - |\n  | b |\n',
    '> | a | b |\n> | :- | - |\n> | `c` | *d* |\n',
  ],
  'strikethrough (6.5)': [
    '~~Hi~~ Hello, world!\n',
    'This ~~has a\n\nnew paragraph~~.\n',
    '~~a *b* c~~d\n',
    '*~~a~~ b*\n',
    '**a ~~b~~** c\n',
  ],
  'task list items (5.3)': [
    '- [ ] foo\n- [x] bar\n',
    '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim\n',
    '1. [x] a\n',
  ],
  'autolinks (6.9)': [
    'Visit https://commonmark.org/help for more information.\n',
    'Visit https://commonmark.org/a.b. And (https://example.org/x).\n',
    'foo@bar.baz\n',
    'https://encrypted.example.org/search?q=Markup+(business)&hl=en\n',
  ],
  footnotes: [
    'A call[^1] and another[^note].\n\n[^1]: One.\n\n[^note]:\n    Two.\n\n    - with a list\n',
    'Twice[^a] and again[^a].\n\n[^a]: The same.\n',
  ],
}

describe.each(Object.entries(cases))('GFM’s %s through compile and the Markdown printer', (_, examples) => {
  it.each(examples)('keep the meaning of %j', (markdown) => {
    expect(render(reprint(markdown))).toBe(render(markdown))
  })
})
