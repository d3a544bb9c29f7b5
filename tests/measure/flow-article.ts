/** Blocks that stand among others, as they do on a slide of an author's own. */
const blocks = [
  'A paragraph with `inline code`, **strong words**, *stressed ones*, H<sub>2</sub>O, x<sup>2</sup>, <small>small print</small> and <kbd>Ctrl</kbd>, which goes on for some lines to be sure that it wraps.',
  '- one\n- two\n  - three\n    - four\n      - five\n        - six\n- seven',
  '- - - deep from the start\n- 1. a list in an item\n  2. of two numbers',
  '- loose\n\n- items of a list\n\n  with two paragraphs each, the second of which is longer than its line is wide\n\n- three',
  '- [x] done\n- [ ] not done, and long enough to need a second line beside the box that is to be ticked\n- [x] done too',
  '- [x] done\n\n- [ ] loose, with a further\n\n  paragraph',
  '> A quotation of some length, which wraps in a narrow column.\n>\n> - with a list\n> - of two items\n>\n> > and one inside it',
  ':::warning A title that needs a line of its own beside the word for its kind\n\nMind the gap between the train and the platform.\n\n- And this\n- and that\n\n:::',
  ':::tip\n\nWithout a title.\n\n:::',
  '```js title="src/a-long/path/to/a-file-of-code.js"\nconst answer = 42\n\tif (answer) console.log("a line of code that is too long for a column")\n```',
  '```\none line\n```',
  '| one | two | three |\n| --- | --- | --- |\n| a cell with words | b | c |\n| `code` in a cell | **strong** | a longer text that wraps |',
  '#### A heading that is part of something else, and long enough for two lines\n\nText below it.',
  '![a picture](picture-640x480.png "A caption below the picture, long enough for two lines")',
  'A line with ![a sign](picture-16x16.png) and a ![picture](picture-640x480.png) in it.',
  'Before.\n\n<div>A box of <b>raw</b> HTML<ul><li>with a list</li></ul></div>\n\nAfter.',
  '<table><tr><th>raw</th><th>table</th></tr><tr><td>a cell</td><td>with words that wrap in their column</td></tr></table>',
  ':::definition\n\n**Term** is a word with a meaning of its own.\n\n:::',
  ':::key-points A title\n\n- first\n- second, which is longer than the width of a narrow column\n\n:::',
  ':::steps\n\n1. Boil water.\n2. Wait.\n\n:::',
  ':::story{turn=2}\n\n1. **An account.** Someone opens one.\n2. **Silence.** Nobody answers.\n\n:::',
  ':::faq\n\n### Is one enough?\n\nFor some aims.\n\n### And two?\n\n- Rarely.\n\n:::',
  ':::comparison\n\n| | One | Two |\n| - | - | - |\n| Width | narrow | wide, and described at length |\n\n:::',
  ':::summary A title\n\nAll in all, it fits.\n\n:::',
]

const slide = (inside: string): string => `:::slide\n\n${inside}\n\n:::`

const column = (inside: string): string => `:::column\n\n${inside}\n\n:::`

const pairs = blocks.map((block, index) => [block, blocks[(index + 5) % blocks.length] ?? ''])

/** Each block on a slide after a paragraph, and in columns beside another. */
export const flowArticle = [
  '---\ntitle: Every block among others\nslides: { prose: show }\n---',
  ...blocks.map((block) => slide(`A paragraph before it.\n\n${block}\n\nA paragraph after it.`)),
  ...pairs.map((pair) => slide(pair.map(column).join('\n\n'))),
  ...pairs.map(([one = '', other = '']) => slide([one, other, 'Three.'].map(column).join('\n\n'))),
].join('\n\n')
