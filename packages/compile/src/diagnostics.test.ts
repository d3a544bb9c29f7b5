import { readdirSync, readFileSync } from 'node:fs'
import { limits } from '@trifold/core'
import { describe, expect, test } from 'vitest'
import { compileText, formats } from '../test/compile-text.ts'
import { compile } from './compile.ts'

/** What the author wrote, and the findings: `line:column severity code`. */
type Case = [source: string, findings: string[], location?: string]

const article = (children: unknown, meta: object = {}): string =>
  JSON.stringify({ model: 1, meta: { title: 'T', slug: 't', lang: 'en', ...meta }, children })

const paragraph = (id: string, ...children: unknown[]) => ({ id, type: 'paragraph', children })

const cases: Record<string, Case> = {
  'front matter that is never closed': ['---\ntitle: A\n\nText', ['1:1 error frontmatter-closed']],
  'TOML front matter': ['+++\ntitle = A\n+++\nText', ['2:9 error frontmatter-syntax']],
  'JSON front matter': ['{\n  "title": "A",\n}\nText', ['3:1 error frontmatter-syntax']],
  'JSON front matter between semicolons': [
    ';;;\n"title": "A" 1\n;;;\nText',
    ['2:14 error frontmatter-syntax'],
  ],
  'JSON front matter whose key lacks its quotes': [
    '{\n  title: "A"\n}\nText',
    ['2:3 error frontmatter-syntax'],
  ],
  'JSON front matter with a quote that is not closed': [
    '{\n  "title": "A\n}\nText',
    ['2:12 error frontmatter-syntax'],
  ],
  'JSON front matter that nests too deep': [
    `{ "a": ${'['.repeat(5_000)}${']'.repeat(5_000)} }\nText`,
    ['1:40 error frontmatter-syntax'],
  ],
  'JSON front matter with a key that stands twice': [
    '---json\n{ "title": "A", "title": "B" }\n---\nText',
    ['2:17 error json-key-unique'],
  ],
  'tags that are a comment': ['---\ntags: #one\n---\nA', ['2:7 warning frontmatter-syntax']],
  'a title that a comment ends': ['---\ntitle: We are #1\n---\nA', ['2:15 warning frontmatter-syntax']],
  'a title before a note': ['---\ntitle: We are # ours\n---\nA', ['2:15 info frontmatter-syntax']],
  'notes behind other keys': ['---\ntitle: "A # b" # c\ndraft: false #no\ntags: [a] #b\n---\nA', []],
  'an item that is indented under another': [
    '---\ntags:\n- one\n - two\n---\nA',
    ['4:2 warning frontmatter-syntax'],
  ],
  'a text that goes on with a hyphen': ['---\ntitle: one\n  -two\n---\nA', []],
  'a title behind an exclamation mark': ['---\ntitle: ! wow\n---\nA', ['2:8 warning frontmatter-syntax']],
  'an element that is never closed': [
    'A.\n\n> x\n>\n> <div>\n> <details class="a">\n\nB.\n\n</div>\n',
    ['6:3 warning html-closed'],
  ],
  'elements that close elsewhere': [
    '<div align="center">\n\nA. <b>\n\n- <ul><li>a</ul>\n\n<p>\n\n<!-- <div> -->\n\n<pre>\n<div>\n</pre>\n</DIV>\n',
    [],
  ],
  'a pre that is never closed': ['A.\n\n<pre>\n\n## B\n\n<div>\n', ['3:1 warning html-closed']],
  'a program that is never closed': ['A.\n\n<?php\n\nB.\n', ['3:1 warning html-closed']],
  'a language that the name of the file contradicts': [
    '---\nlang: es\n---\nA',
    ['2:7 warning language-agreed'],
    'post.fr.md',
  ],
  'a language that is called by its name': ['---\nlang: english\n---\nA', ['2:7 error frontmatter-value']],
  'bold words in brackets before other letters': [
    'そして**『本当に』**です。これは**重要**だ。',
    ['1:4 warning emphasis-read'],
  ],
  'brackets before bold words': ['x ** (y) **z**, 2**(3) and **four**', []],
  'front matter that is a program': ['---js\n{ title: "A" }\n---\nText', ['1:1 error frontmatter-data']],
  'an unquoted colon': ['---\ntitle: One: two\n---\n', ['2:8 warning frontmatter-syntax']],
  'a tab as indentation': [
    '---\na:\n\tb: 1\n---\n',
    ['2:1 info frontmatter-key-used', '3:1 warning frontmatter-syntax'],
  ],
  'a second front matter': [
    '---\ntitle: A\n---\n---\nlayout: b\n---\n\nB',
    ['4:1 warning frontmatter-opened'],
  ],
  'a second front matter below a blank line': [
    '---\ntitle: A\n---\n\n---\nlang: fr\n---\n\nB',
    ['5:1 warning frontmatter-opened'],
  ],
  'front matter below a comment': ['<!-- a -->\n---\ntitle: A\n---\n\nB', ['2:1 warning frontmatter-opened']],
  'a language that has another code': ['---\nlang: jp\n---\n\nB', ['2:7 warning frontmatter-value']],
  'front matter under two hyphens': ['--\ntitle: A\n---\n\nB', ['1:1 warning frontmatter-opened']],
  'front matter under a dash': ['—\ntitle: A\ntags:\n  - b\n—\n\nB', ['1:1 warning frontmatter-opened']],
  'front matter with nothing above it': [
    'title: A\ndate: 2026-03-14\n---\n\nB',
    ['1:1 warning frontmatter-opened'],
  ],
  'front matter without blanks': [
    '---\ntitle:A\ndate:2026-03-14\n---\n\nB',
    ['1:1 warning frontmatter-opened'],
  ],
  'text that only begins like front matter': ['Title: The fox\n---\n\nB', []],
  'a dialogue between rules': ['***\nAda: Yes.\nBob: No.\n\n***\n', []],
  'a rule above a text': ['---\n\nB: c\n\n---\n', []],
  'a quote that is never closed': ['---\na:\n  - "b\n---\n', ['3:5 error frontmatter-syntax']],
  'front matter with an open brace': ['---\n{\n---\n', ['3:1 error frontmatter-syntax']],
  'a tag that YAML does not have': [
    '---\nx: !ruby y\n---\n',
    ['2:1 info frontmatter-key-used', '2:4 warning frontmatter-syntax'],
  ],
  'a key that stands twice': ['---\ntitle: A\ntitle: B\n---\n', ['3:1 warning frontmatter-key-unique']],
  'a key that is a list': ['---\ntitle: A\n? [x]\n: 1\n---\n', ['3:3 error frontmatter-key-text']],
  'an alias': [
    '---\na: &x 1\nb: *x\n---\n',
    ['2:1 info frontmatter-key-used', '2:7 warning frontmatter-syntax', '3:4 error frontmatter-alias-free'],
  ],
  'deep keys of TOML': [`+++\n${'a.'.repeat(5_000)}b = 1\n+++\n`, ['2:1 error frontmatter-depth']],
  'keys of TOML that are as deep as may be': [
    `+++\nx.${'a.'.repeat(31)}b = 1\n+++\nText.\n`,
    ['2:1 info frontmatter-key-used'],
  ],
  'deep front matter': [`---\na: ${'['.repeat(40)}\n---\n`, ['2:36 error frontmatter-depth']],
  'long front matter': [`---\na: ${'b'.repeat(70_000)}\n---\n`, ['2:1 error frontmatter-size']],
  'many keys': [
    `---\n${Array.from({ length: 1001 }, (_, index) => `k${index}: 1`).join('\n')}\n---\n`,
    ['2:1 error frontmatter-keys'],
  ],
  'a title that is a list': ['---\ntitle: [1, 2]\n---\n', ['2:8 error frontmatter-value']],
  'a wrong value of a choice': ['---\nslides: { prose: leed }\n---\n', ['2:18 error frontmatter-value']],
  'a relative canonical address': ['---\ncanonical: /a\n---\n', ['2:12 error frontmatter-value']],
  "another tool's key with a value that cannot be read": [
    '---\nthumbnail: { width: 3 }\n---\n',
    ['1:1 info frontmatter-key-used', '2:12 warning frontmatter-value'],
  ],
  'a date that is not on the calendar': [
    '---\npublished: 2026-02-30\n---\n',
    ['2:12 error date-on-calendar'],
  ],
  'a change before the publication': [
    '---\npublished: 2026-03-14\nupdated: 2020-05-02\n---\n',
    ['3:10 warning date-order'],
  ],
  'a change before the date of the file’s name': [
    '---\nmodified: 2020-05-02\n---\n',
    ['2:11 warning date-order'],
    '2026-03-14-post.md',
  ],
  'a change before the publication of an article.json': [
    article([], { published: '2026-03-14', modified: '2020-05-02' }),
    ['1:91 warning date-order'],
    'a.json',
  ],
  'a date without its day': ['---\ndate: 2026-02\n---\n', ['2:7 warning date-complete']],
  'a date that could be two': ['---\npublished: 03/04/2024\n---\n', ['2:12 error frontmatter-value']],
  "another tool's date that cannot be read": [
    '---\ndate: 2022-02-29\nlastmod: 1657238400\n---\n',
    ['2:7 warning date-on-calendar', '3:10 warning frontmatter-value'],
  ],
  "another tool's author without a name": [
    '---\nauthor: { url: https://a.example }\n---\n',
    ['2:9 warning author-named'],
  ],
  'an author without a name': [
    '---\nauthors:\n  - url: https://a.example\n---\n',
    ['3:5 error author-named'],
  ],
  'data that is no map': ['---\njsonld: [x]\n---\n', ['2:9 error frontmatter-value']],
  'a name in data that objects have': [
    '---\njsonld:\n  about:\n    - __proto__: { a: 1 }\n---\n',
    ['4:18 error frontmatter-value'],
  ],
  'a near miss of a key': ['---\nautor: Ada\n---\n', ['2:1 warning frontmatter-key-known']],
  'a near miss of a key of other tools': [
    '---\nautor: A\nauther: B\nauthr: C\nlast_mod: D\nlastmud: E\n---\n',
    [
      '2:1 warning frontmatter-key-known',
      '3:1 warning frontmatter-key-known',
      '4:1 warning frontmatter-key-known',
      '5:11 warning frontmatter-value',
      '6:1 warning frontmatter-key-known',
    ],
  ],
  'keys that only look like a near miss': [
    '---\nresources: A\nseoTitle: B\ncreator: C\n---\n',
    ['2:1 info frontmatter-key-used'],
  ],
  'a near miss inside a key': [
    '---\nauthor: { name: Ada, nmae: x }\n---\n',
    ['2:22 warning frontmatter-key-known'],
  ],
  'a near miss of the one part that is needed': [
    '---\nauthors: { nme: X }\nsources: [{ titel: Y }]\nimage: { scr: z.png }\npublisher: { naem: V }\n---\n',
    [
      '2:12 error frontmatter-key-known',
      '3:13 error frontmatter-key-known',
      '4:10 error frontmatter-key-known',
      '5:14 error frontmatter-key-known',
    ],
  ],
  'a near miss of the part that is needed, in a key of other tools': [
    '---\nauthor: { nme: X }\n---\n',
    ['2:11 warning frontmatter-key-known'],
  ],
  'an unknown key': ['---\nlayout: post\n---\n', ['2:1 info frontmatter-key-used']],
  'a slug that leaves its folder': ['---\nslug: ../../x\n---\n', ['2:7 warning slug-safe']],
  'a control character': ['Text \u0008 here', ['1:6 warning text-printable']],
  'formulas of TeX': [
    'So $x^2$, $\\alpha$ and \\(a = b\\).\n\n\\[ E = mc^2 \\]\n\n\\begin{align}\na\n\\end{align}\n',
    [
      '1:4 warning math-read',
      '1:11 warning math-read',
      '1:24 warning math-read',
      '3:1 warning math-read',
      '5:1 warning math-read',
    ],
  ],
  'dollar signs and brackets that are text': [
    '$5 and $6, $HOME_DIR, $MY_DIR and C$, \\$x^2\\$, \\(see below\\), \\[1\\] and \\[sic\\].\n\n\\[a note\\]\n',
    [],
  ],
  'a tag that stands for another article': ['[a]({{< ref "b.md" >}})\n', ['1:1 warning template-free']],
  'a formula with one dollar sign too few': ['So $$E = mc^2$ is.\n', ['1:4 warning math-closed']],
  'a block of code that ends where another begins': [
    '```md\n# T\n```js\nlet x\n```\nend\n```\n\n## After\n',
    ['1:1 warning code-closed'],
  ],
  'a block of code with an end of the other kind': [
    '```js\na\n~~~\n\n## Next\n\n```\nx\n```\n',
    ['1:1 warning code-closed'],
  ],
  'a block of code without an end above another': [
    '```js\na\n\n## Next\n\nText.\n\n```\nx\n```\n',
    ['1:1 warning code-closed'],
  ],
  'code that shows fences, and remarks that look like headings': [
    '````md\n```js\n```\n````\n\n```sh\na\n\n## Part\n\nb\n```\n\n```\n~~~\na\n~~~\n```\n',
    [],
  ],
  'code between quotes': ['‘‘‘js\nlet a = 1\n‘‘‘\n', ['1:1 warning code-closed']],
  'rows that a blank line parts from their table': [
    '| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n',
    ['5:1 warning table-ruled'],
  ],
  'tables that are drawn': [
    '| a | b |\n|---+---|\n| 1 | 2 |\n\nB\n\n+---+---+\n| a | b |\n+---+---+\n',
    ['1:1 warning table-ruled', '7:1 warning table-ruled'],
  ],
  'text right below a table': ['| a | b |\n|---|---|\n| 1 | 2 |\nText.\n', ['4:1 warning table-regular']],
  'text right below a table of one column': ['| a |\n|---|\nText.\n', []],
  'footnotes whose names have blanks': [
    'A[^ 1] and B[^a b].\n\n[^ 1]: One.\n\n[^a b]: Two words.\n',
    ['3:1 warning footnote-found', '5:1 warning footnote-found'],
  ],
  'a footnote in its line': ['A^[this is a note] and x^[2].\n', ['1:2 warning footnote-found']],
  'marked words': ['A ==new== one, a == b == c and `==x==`.\n', ['1:3 warning emphasis-read']],
  'a rule right below a paragraph': ['This is a paragraph.\n---\n\nB\n', ['2:1 warning heading-read']],
  'headings with a line below them': [
    'Three words here\n---\n\nA\n\nWhat is this?\n---\n\nA\n\nIn short.\n---\n\nB\n',
    [],
  ],
  'a title without a blank': ['#My bird\n\nText about #it.\n', ['1:1 warning heading-read']],
  'tags at the beginning': ['#birds #water\n\n#My tag\n', []],
  'braces behind headings': [
    '# A\n\n## B {b-c}\n\nX\n\n## C {.d}\n\nX\n\n## D {e}\n\nX\n\n## /f/{g-h}\n\nX\n',
    ['3:6 warning heading-attribute-known', '7:6 warning heading-attribute-known'],
  ],
  'links and pictures of other tools': [
    'See [[Other note]].\n\n![a bird](picture.png){width=3}\n\n! [a bird](picture.png)\n\n![a bird](picture.png =3x4)\n',
    ['1:5 warning link-read', '3:23 warning link-read', '5:1 warning link-read', '7:1 warning link-read'],
  ],
  'double brackets that are none': [
    '`[[a b]]`, [[Prototype]], [[1, 2]], if [[ -f x ]]; Great! [a](b.html)\n',
    [],
  ],
  'an address of mail': ['[Ada](ada@example.org), [b](c@2x.png)\n', ['1:1 warning link-scheme-given']],
  'a callout of MkDocs': ['!!! note "Title"\n    X here.\n', ['1:1 warning callout-known']],
  'a fence of wide colons': ['：：：note\n\nX.\n', ['1:1 warning fence-meant']],
  'an item without a blank below one with': ['- a\n-b\n', ['2:1 warning list-read']],
  'a line that goes on with a number': ['- a\n-3 b\n', []],
  'a picture between steps': [
    ':::steps\n1. A.\n\n![a bird](picture.png)\n\n1. B.\n:::\n',
    ['4:1 error block-content'],
  ],
  'formats behind another key': [':::only{format=slides}\nX\n:::\n', ['1:9 error attribute-known']],
  'a link to the title': ['# My bird\n\n[up](#my-bird)\n', []],
  'a formula that is never closed': ['$$\nx = 1\n\nText\n', ['1:1 warning math-closed']],
  'a formula that is never closed, behind words': ['Text\n$$\\frac{1}{2}\n', ['2:1 warning math-closed']],
  'dollar signs of prices, and of shells': ['$$ is cheap, $$$ is dear.\n\n$$$ = dear\n\n$$ = cheap\n', []],
  'bold text with blanks inside': ['This is ** bold ** text.\n', ['1:9 warning emphasis-read']],
  'bold text that ends in a full stop before a letter': [
    '写作。**重要：**不要等。\n',
    ['1:4 warning emphasis-read'],
  ],
  'bold text that is never closed': ['**Note that this is so.\n', ['1:1 warning emphasis-read']],
  'stars that are none of bold text': [
    'Price** of 2 ** 3 ** 4, `a ** bc ** d`, \\** so \\**, a**, and *b*.\n\n**kwargs\n',
    [],
  ],
  'bullets of an office program': ['Bring:\n\n•\tOne\n•\tTwo\n', ['3:1 warning list-read']],
  'a bullet behind another in its line': ['Text • One\n•\tTwo\n', ['2:1 warning list-read']],
  'bullets in paragraphs of their own': [
    '• One\n\n• Two\n',
    ['1:1 warning list-read', '3:1 warning list-read'],
  ],
  'a bullet alone, a dialogue, dots between words': ['• One\n\n– Yes?\n– No.\n\nA · B · C\n', []],
  'items without a blank': ['-One\n-Two\n', ['1:1 warning list-read']],
  'items with a space that does not break': ['1.\u00A0One\n', ['1:1 warning list-read']],
  'options and numbers at the beginnings of lines': ['-v\n-q\n\n1.5 is\n2.5 not\n', []],
  'a footnote that nothing calls': ['Text.\n\n[^a]: Never.\n', ['3:1 warning footnote-called']],
  'a link without an address': [
    'A [link]() and ![pic]().\n',
    ['1:3 warning link-addressed', '1:16 warning link-addressed'],
  ],
  'a comment in a line that is never closed': [
    'Text <!-- open\n\nmore -->\n',
    ['1:6 warning comment-closed'],
  ],
  'code in a line that is never closed': ['A `code here.\n', ['1:3 warning code-closed']],
  'backticks that quote, and begin a name': ["A `word' and `Abd, \\`b.\n", []],
  'a fence that is indented as code': ['A\n\n\t:::note\n\tB\n\t:::\n', ['3:1 warning fence-meant']],
  'a fence that is indented below a paragraph': ['A\n\t:::note\n', ['2:2 warning fence-meant']],
  'a callout without its sign': ['> [NOTE]\n> A\n', ['1:3 warning callout-known']],
  'a callout without its brackets': ['> !TIP\n> A\n', ['1:3 warning callout-known']],
  'a callout in no quote': ['[!NOTE]\nA\n', ['1:1 warning callout-known']],
  'quotes and lines about notes': ['> NOTE\n> A\n\n[NOTE]\n\n> [note] that it is so\n', []],
  'attributes without braces': [':::slide layout=statement\n\nA\n\n:::\n', ['1:10 warning attribute-value']],
  'a title that is a sentence': [':::note layout=statement is how to write it\n\nA\n\n:::\n', []],
  'attributes between curly quotes': [':::slide{layout=“statement”}\n\nA\n\n:::\n', []],
  'a link the wrong way round': ['See (the page)[https://a.example] there.\n', ['1:5 warning link-read']],
  'a link that is never closed': ['See [the page](https://a.example there.\n', ['1:5 warning link-read']],
  'a reference without its definition': ['See [the page][].\n', ['1:5 warning link-read']],
  'rows without bars at their ends': ['A | B\n1 | 2\n3 | 4\n', ['1:1 warning table-ruled']],
  'front matter below words': [
    'Words.\n\n---\ntitle: A\ndate: 2024-01-01\n---\n\nText.\n',
    ['3:1 warning frontmatter-opened'],
  ],
  'front matter that ends with other dashes': ['---\ntitle: A\n–--\n\nA\n', ['3:1 error frontmatter-closed']],
  'keys of TOML between lines of YAML': [
    '---\ntitle = "A"\ndate = 2024-01-01\n---\n\nA\n',
    ['1:1 warning frontmatter-opened'],
  ],
  'front matter that begins with other dashes': [
    '–--\ntitle: A\n–--\n\nA\n',
    ['1:1 warning frontmatter-opened'],
  ],
  'an MDX file': ['# A', ['1:1 error mdx-free'], 'post.mdx'],
  'an import line that is set as code': ["`import test from 'node:test'`\n", []],
  'links between brackets that are text': [
    'A \\[[first list](https://a.example/b)\\]\\[[second list](https://a.example/c)\\]',
    [],
  ],
  'an import line': ["import Tabs from '@theme/Tabs'\n\nText", ['1:1 warning mdx-free']],
  'code that is never closed': ['A\n\n```js\nb\n\nC', ['3:1 warning code-closed']],
  'code that is closed by another mark': ['- ~~~\n  a\n  ```\n', ['1:3 warning code-closed']],
  'code that ends with its quote': ['> ```\n> a\n\nB', ['1:3 warning code-closed']],
  'code that is closed': ['> ```\n> a\n> ```\n\n1. ~~~\n   b\n   ~~~~\n\n    c\n\n```\n```', []],
  'an address without its scheme': [
    '[a](www.a.example) [b](http//b.example/c) www.c.example [d](www/d.md)',
    ['1:1 warning link-scheme-given', '1:20 warning link-scheme-given'],
  ],
  'an unknown block': [':::defintion\nA\n:::', ['1:1 error block-known']],
  'a stray fence': ['Text\n\n:::\n', ['3:1 error fence-opened']],
  'a fence that is never closed': ['Text\n\n:::note\nA', ['3:1 error fence-closed']],
  'a fence that closes outside its list': [
    '- :::note\n  A\n\n:::',
    ['1:3 error fence-closed', '4:1 error fence-opened'],
  ],
  "MyST's form": [':::{note}\nA\n:::', ['1:1 error fence-form']],
  "Pandoc's form": ['::: {.callout-tip}\nA\n:::', ['1:1 warning fence-form']],
  "another tool's block": ['::: details A\nB\n:::', ['1:1 warning block-native']],
  "another tool's callout": [':::hint\nB\n:::', ['1:1 warning block-native']],
  'an unknown block that no tool has': [':::widget\nB\n:::', ['1:1 error block-known']],
  'a block that opens and closes in its line': [
    'A\n\n::: 10-30 :::\n\n::: timestamp :::\n',
    ['5:1 warning fence-meant'],
  ],
  'colons in the midst of a paragraph': ['A\n:::\nB', ['2:1 warning fence-meant']],
  'an unknown block in the midst of a paragraph': ['A\n::: widget b\nB', ['2:1 warning fence-meant']],
  'a fence of two colons': ['A\n\n::note\n\nB', ['3:1 warning fence-meant']],
  'a fence that goes on behind its name': ['> :::note**B**', ['1:3 warning fence-meant']],
  'attributes in round brackets': [':::story(turn=2)\n\nB', ['1:1 warning fence-meant']],
  'a fence that closes by name': [
    ':::note\nA\n\n:::/note\n',
    ['1:1 error fence-closed', '4:1 warning fence-meant'],
  ],
  'colons and names that are no fences': [
    'A\n\n::std\n\n`::note`\n\n```\n::note\n```\n\n::notebook\n\nnote::',
    [],
  ],
  'a slip in the midst of a paragraph': ['A\n:::nte\nB', ['2:1 error fence-closed']],
  'colons in the midst of a paragraph in a comment': ['<!--\nA\n:::\nB\n-->\n\nA', []],
  'a story that begins with 3': [':::story\n3. A\n4. B\n:::', ['2:1 warning list-from-one']],
  "another tool's callout as a quote": ['> [!success]- A\n> B', []],
  'an unknown attribute': ['## A\n\n:::story{trun=1}\n1. A\n:::', ['3:10 error attribute-known']],
  'a class': [':::note{.wide}\nA\n:::', ['1:9 error attribute-known']],
  'a wrong attribute value': [':::story{turn=two}\n1. A\n:::', ['1:10 error attribute-value']],
  'an unknown layout': [':::slide{layout=statment}\nA\n:::', ['1:10 error attribute-value']],
  'an unknown format': [':::only{for="slide"}\nA\n:::', ['1:9 error attribute-value']],
  'only, for nobody': [':::only\nA\n:::', ['1:1 error attribute-given']],
  'a definition without a term': [':::definition\n\nPresence is.\n:::', ['3:1 error definition-term']],
  'an empty definition': [':::definition\n:::', ['1:1 error definition-term']],
  'a definition without a meaning': [':::definition\n**Presence**\n:::', ['2:1 error definition-meaning']],
  'a comparison without a table': [':::comparison\n:::', ['1:1 error block-complete']],
  'a comparison with text': [':::comparison\nA\n\n| | A |\n|-|-|\n|x|y|\n:::', ['2:1 error block-content']],
  'a comparison without subjects': [':::comparison\n| A |\n|-|\n|x|\n:::', ['2:1 error comparison-subjects']],
  'a subject without a name': [
    ':::comparison\n| | A | |\n|-|-|-|\n|x|y|z|\n:::',
    ['2:7 error comparison-subjects'],
  ],
  'a ragged comparison': [
    ':::comparison\n| | A | B |\n|-|-|-|\n|x|y|\n|x|y|z|w|\n:::',
    ['4:1 error comparison-regular', '5:1 error comparison-regular'],
  ],
  'a comparison without rows': [':::comparison\n| | A |\n|-|-|\n:::', ['2:1 error block-complete']],
  'a story without a list': [':::story\n:::', ['1:1 error block-complete']],
  'a story with bullets': [':::story\n- A\n:::', ['2:1 error list-ordered']],
  'a turn out of range': [':::story{turn=3}\n1. A\n2. B\n:::', ['1:10 error story-turn']],
  'steps without a list': [':::steps\n:::', ['1:1 error block-complete']],
  'key points with a paragraph': [':::key-points\n- A\n\nB\n:::', ['4:1 error block-content']],
  'key points with a second list': [':::key-points\n- A\n\n1. B\n:::', ['4:1 error block-content']],
  'key points without a list': [':::key-points\n:::', ['1:1 error block-complete']],
  'key points with check boxes': [':::key-points\n- [ ] A\n:::', ['2:1 warning list-plain']],
  'an faq without questions': [':::faq\nA\n:::', ['1:1 error block-complete']],
  'an answer before the first question': [':::faq\nA\n\n### B?\n\nC\n:::', ['2:1 error faq-question']],
  'a question without an answer': [':::faq\n### A?\n\n### B?\n\nC\n:::', ['2:1 error faq-answer']],
  'a question without words': [':::faq\n###\n\nC\n:::', ['2:1 error faq-answer']],
  'a column outside a slide': [':::column\nA\n:::', ['1:1 error column-placed']],
  'a slide inside a slide': [':::slide\nA\n\n:::slide\nB\n:::\n:::', ['4:1 error slide-placed']],
  'an id given twice': ['## A {#x}\n\n:::note{#x}\nB\n:::', ['3:9 error id-unique']],
  'an id that cannot be one': ['## A\n\n:::note{id="a b"}\nB\n:::', ['3:9 error id-valid']],
  'more than an id on a heading': ['## A {#x .wide}\n\nB', ['1:6 warning heading-attribute-known']],
  'a way of showing prose that is none': ['## A {prose=shown}\n\nB', ['1:6 warning heading-prose-known']],
  'prose said of a section': ['## A {#x prose=show}\n\nB', []],
  'a missing anchor': ['[a](#nope)', ['1:1 warning anchor-found']],
  'an anchor in other capitals': ['## Next\n\n[a](#Next)', ['3:1 warning anchor-found']],
  'a missing picture': ['A ![b](c.png)', ['1:3 warning image-found']],
  'a missing cover': ['---\nimage: c.png\n---\n', ['2:8 warning image-found']],
  'an unknown callout': ['> [!NOET]\n> A', ['1:1 warning callout-known']],
  'a title with a link': ['# [A](https://a.example)', ['1:3 warning title-plain']],
  'a footnote written twice': ['A[^1]\n\n[^1]: B\n\n[^1]: C', ['5:1 warning footnote-unique']],
  'a footnote that is written nowhere': [
    'A note[^missing].\n\n> B *c[^two]*',
    ['1:7 warning footnote-found', '3:7 warning footnote-found'],
  ],
  'a footnote that is written nowhere, called in a title, a table and a footnote': [
    ':::note A[^x]\nB[^1]\n:::\n\n|A[^y]|\n|-|\n\n[^1]: C[^z]',
    ['1:10 warning footnote-found', '5:3 warning footnote-found', '8:8 warning footnote-found'],
  ],
  'what only looks like the call of a footnote': [
    'A \\[^a] `[^b]` <code>[^c]</code> [^d](e) ^[f] [^ g] [h^i]\n\n    [^j]\n\n```\n[^k]\n```\n\n<div>[^l]</div>',
    [],
  ],
  'tags of template languages': [
    'A\n\n{{< figure src="a.png" >}}\n\nB ![[c.png]] {% include d %}\n{:.e}',
    ['3:1 warning template-free'],
  ],
  'braces that are no tags': ['A {{ b }} and `{% c %}`\n\n```\n{% d %}\n```', []],
  'a ragged table': ['|A|\n|-|\n|x|y|', ['3:1 warning table-regular']],
  'a wide table': [`|${'a|'.repeat(201)}\n|${'-|'.repeat(201)}`, ['2:1 error table-columns']],
  'deep quotes': [`${'>'.repeat(101)} A`, ['1:1 error block-depth']],
  'deep lists': [
    Array.from({ length: 101 }, (_, depth) => `${'  '.repeat(depth)}- A`).join('\n'),
    ['101:1 error block-depth'],
  ],
  'deep blocks': [
    `${':::note\n'.repeat(101)}A\n${':::\n'.repeat(101)}`,
    ['101:1 warning block-complete', '102:1 error block-depth'],
  ],
  'a conflict of versions': [
    '<<<<<<< HEAD\nA year.\n=======\nTwo.\n>>>>>>> other\n',
    ['1:1 error conflict-resolved'],
  ],
  'several authors in one': [
    '---\nauthors: Ada Heron, Bob Finch and Eve Crane\n---\n',
    ['2:10 warning author-single'],
  ],
  'a comment that is never closed': ['A\n\n<!-- B\n\nC\n', ['3:1 warning comment-closed']],
  'a link with a space in it': ['A [list of birds] (https://example.org/list).\n', ['1:3 warning link-read']],
  'a heading behind a space without width': ['A\n\n\u200B## B\n\nC\n', ['3:1 warning heading-read']],
  'a fence behind a space without width': ['A\n\n\u200B:::note\n\nB\n', ['3:2 warning fence-meant']],
  'a heading without words': ['A\n\n##\n\nB\n', ['3:1 warning heading-worded']],
  'a block without content': ['A\n\n:::summary\n:::\n', ['3:1 warning block-complete']],
  'a title that is all of a callout': ['A\n\n:::note Wear gloves\n:::\n', []],
  'an audience without its key': ['A\n\n:::only{slides}\nB\n:::\n', ['3:1 error attribute-given']],
  'attributes whose braces are never closed': [
    ':::story{turn=2\n1. A\n2. B\n:::\n',
    ['1:9 error attribute-value'],
  ],
  'a website without its scheme': [
    '---\nauthors:\n  - name: Ada\n    url: example.org\n---\n\nA\n',
    ['4:10 warning link-scheme-given'],
  ],
  'the picture of a post of Ghost': ['---\nfeature_image: https://a.example/b.png\n---\n\nA\n', []],
  'a family name first': ['---\nauthor: Lovelace, Ada\n---\n\nA\n', []],
  'a footnote without its colon': ['A[^1]. B[^1].\n\n[^1] C\n', ['3:1 warning footnote-found']],
  'a link to a reference that nothing defines': ['A [list of birds][list].\n', ['1:3 warning link-read']],
  'brackets of code and of literature': ['A a[i][j], [1][2] and [see it] (again).\n', []],
  'a heading without its space': ['A\n\n##What counts\n\nB\n', ['3:1 warning heading-read']],
  'a table without its line': ['| A | B |\n| - | 1 |\n| c | 2 |\n', ['1:1 warning table-ruled']],
  'deep emphasis': [`${'*a '.repeat(201)}b${'*'.repeat(201)}`, ['1:1 error inline-depth']],
  'deep brackets': [`${'['.repeat(201)}a${'](b)'.repeat(201)}`, ['1:1 error inline-depth']],
  'a long address': [`[a](https://a.example/${'b'.repeat(limits.urlBytes)})`, ['1:1 error url-size']],
  'an article of as many blocks as may be': ['***\n'.repeat(limits.articleBlocks), []],
  'an article of many blocks': [
    '***\n'.repeat(limits.articleBlocks + 1),
    [`${limits.articleBlocks + 1}:1 error article-size`],
  ],
  'a long article': ['a'.repeat(limits.articleBytes + 1), ['1:1 error article-size']],
  'JSON that does not end': ['{"model": 1', ['1:12 error json-syntax'], 'a.json'],
  'JSON with a comma too many': ['{"model": 1,}', ['1:13 error json-syntax'], 'a.json'],
  'JSON with a key that stands twice': [
    article([]).replace('{', '{"model":1,'),
    ['1:12 error json-key-unique'],
    'a.json',
  ],
  'JSON that is no article': [article([{ id: 'a', type: 'video' }]), ['1:85 error article-valid'], 'a.json'],
  'JSON with an id given twice': [
    article([paragraph('a'), paragraph('a')]),
    ['1:112 error id-unique'],
    'a.json',
  ],
  'JSON with a reference to no footnote': [
    article([paragraph('a', { type: 'footnoteReference', identifier: '1' })]),
    ['1:109 error footnote-found'],
    'a.json',
  ],
  'JSON with a section in a quote': [
    article([
      {
        id: 'a',
        type: 'blockquote',
        children: [{ id: 'b', type: 'section', depth: 2, heading: [], children: [] }],
      },
    ]),
    ['1:110 error section-placed'],
    'a.json',
  ],
  'JSON with an unknown format': [
    article([{ id: 'a', type: 'only', for: ['radio'], children: [] }]),
    ['1:68 error attribute-value'],
    'a.json',
  ],
  'JSON with a slug that is no folder': [article([], { slug: 'con' }), ['1:39 warning slug-safe'], 'a.json'],
}

const found = ([source, , location = 'post.md']: Case): string[] =>
  compileText(source, { location }).diagnostics.map(
    ({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`,
  )

describe('a finding stands at its place, once:', () => {
  test.each(Object.entries(cases))('%s', (_, fixture) => {
    expect(found(fixture)).toEqual(fixture[1])
  })
})

test('strict makes errors of unknown keys, missing anchors and missing pictures', () => {
  const source = '---\nlayout: post\nautor: A\n---\n[a](#b) ![c](d.png)'
  const { diagnostics, article } = compileText(source, { strict: true })
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'error'])
  expect(article).toBeUndefined()
})

test.each([
  ['[^Source] [^sorce]\n\n[^Source]: A', 'Did you mean [^Source]?'],
  [
    '[^1] [^2]\n\n[^1]: A',
    'Write [^2]: and its text in a paragraph of its own; \\[^2] is how to write it as text.',
  ],
])('a footnote that is written nowhere comes with what to do: %j', (source, help) => {
  expect(compileText(source).diagnostics.map(({ help }) => help)).toEqual([help])
  expect(compileText(source, { strict: true }).diagnostics).toMatchObject([{ severity: 'error' }])
})

test('a near miss inside a key is carried along, and in strict an error, told once', () => {
  const source = '---\nauthors: { nme: X, name: Y }\n---\n'
  expect(compileText(source).article?.meta.extra).toEqual({ authors: { nme: 'X', name: 'Y' } })
  expect(compileText(source, { strict: true }).diagnostics).toMatchObject([
    { code: 'frontmatter-key-known', severity: 'error', help: 'Did you mean name?' },
  ])
})

test('strict makes errors of what is only a warning under the names of other tools', () => {
  const { diagnostics } = compileText('---\ndate: 2022-02-29\n---\n', { strict: true })
  expect(diagnostics).toMatchObject([{ code: 'date-on-calendar', severity: 'error' }])
})

test('bytes that are not UTF-8 are an error at the first of them', async () => {
  const { compile } = await import('./index.ts')
  const bytes = new Uint8Array([0x41, 0x0a, 0x42, 0xe9, 0x43])
  const options = { assets: { read: () => ({ problem: 'missing' as const, message: '' }) }, formats: [] }
  const { diagnostics, article } = compile({ path: 'a.md', location: 'a.md', bytes }, options)
  expect(diagnostics).toMatchObject([{ code: 'text-utf8', severity: 'error', line: 2, column: 2 }])
  expect(article).toBeUndefined()
})

/** Codes that are made of a word and an ending, or that only a picture's bytes can cause. */
const composed = ['image-inside', 'image-size', 'image-readable', 'image-safe', 'article-filled']
/** Cannot be reached through `compile` with the reference parser: the last guard behind every limit. */
const guards = ['article-parsed', 'frontmatter-map', 'text-utf8']

test.each([
  ['', 1],
  ['---\ntitle: A\n---\n\n<!-- later -->\n', 1],
  ['# A\n', 0],
  ['---\ntitle: A\n---\n\nText.\n', 0],
  ['[^a]: Text.\n', 0],
])('an article without a word is told, whatever its front matter says: %j', (text, count) => {
  const source = { path: 'a.md', location: 'a.md', bytes: new TextEncoder().encode(text) }
  const { diagnostics } = compile(source, { formats })
  expect(diagnostics.filter(({ code }) => code === 'article-filled')).toHaveLength(count)
})

test('every code of the package has a case above', () => {
  const sources = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    // Style has cases of its own.
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('style'))
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  const codes = new Set(
    sources.flatMap((source) => [...source.matchAll(/\bcode: '([a-z0-9-]+)'/g)].map((match) => match[1])),
  )
  const covered = new Set(
    Object.values(cases).flatMap(([, findings]) => findings.map((finding) => finding.split(' ')[2])),
  )
  expect(
    [...codes].filter((code) => !covered.has(code ?? '') && ![...composed, ...guards].includes(code ?? '')),
  ).toEqual([])
})

test.each(['::: key points', ':::Key Points What to remember', ':::key points{#a}'])(
  'a name that lacks its hyphen is suggested with it: %s',
  (fence) => {
    for (const source of [`${fence}\n- A\n:::`, `A\n${fence}\nB\n\n:::`])
      expect(compileText(source).diagnostics).toMatchObject([
        { code: 'block-known', message: 'There is no block key points.', help: 'Did you mean key-points?' },
      ])
  },
)

test.each([
  ['> A quote', 'a quote'],
  [':::steps\n1. B\n:::', 'a block steps'],
  [':::definition\n**B** is C.\n:::', 'a block definition'],
  [':::note\nB\n:::', 'a callout'],
])('a block that stands where it may not is called by the name of its fence: %j', (inner, name) => {
  const { diagnostics } = compileText(`::::key-points\n- A\n\n${inner}\n::::\n`)
  expect(diagnostics.map(({ message }) => message).join('\n')).toContain(`holds ${name} here`)
})
