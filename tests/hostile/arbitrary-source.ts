import fc from 'fast-check'
import { generateArticle } from '../articles/generate-article.ts'
import { createRandom } from '../articles/random.ts'
import { jumble, mutation } from '../parser/generate-markdown.ts'

const names = [
  ...['note', 'tip', 'faq', 'steps', 'story', 'summary', 'definition', 'comparison', 'key-points'],
  ...['slide', 'column', 'notes', 'only', 'except', 'reveal', 'nothing'],
]

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'a',
    'Title',
    '**b**',
    '`c`',
    '[d](e)',
    '![f](g.png)',
    '$x^2$',
    '<b>h</b>',
    '[^1]',
    '\\',
    '  ',
  ),
)
const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
const rows = fc
  .array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((table) => {
    const width = table[0]?.length ?? 1
    const [head = '', ...body] = table.map((cells) => `| ${cells.join(' | ')} |`)
    return [head, `|${'---|'.repeat(width)}`, ...body].join('\n')
  })

const { block } = fc.letrec<{ block: string; leaf: string; fenced: string; within: string }>((tie) => ({
  leaf: fc.oneof(
    line,
    rows,
    fc.tuple(fc.nat(6), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    fc
      .array(line, { minLength: 1, maxLength: 4 })
      .map((items) => items.map((item) => `- ${item}`).join('\n')),
    fc
      .array(line, { minLength: 1, maxLength: 4 })
      .map((items) => items.map((item) => `1. ${item}`).join('\n')),
    fc.array(line, { maxLength: 4 }).map((lines) => `\`\`\`js\n${lines.join('\n')}\n\`\`\``),
    line.map((text) => `$$\n${text}\n$$`),
    line.map((text) => `[^1]: ${text}`),
    fc.nat(10_000).map((seed) => jumble(createRandom(seed))),
    fc.nat(10_000).map((seed) => mutation(createRandom(seed))),
  ),
  fenced: fc
    .tuple(
      fc.constantFrom(...names),
      fc.oneof(
        line,
        line.map((text) => `{${text}}`),
      ),
      fc.array(tie('block'), { maxLength: 3 }),
      fc.integer({ min: 3, max: 5 }),
    )
    .map(([name, head, blocks, colons]) =>
      [`${':'.repeat(colons)}${name} ${head}`, ...blocks, ':'.repeat(colons)].join('\n\n'),
    ),
  within: fc
    .tuple(fc.constantFrom('> ', '- ', '  ', '    '), tie('block'))
    .map(([start, inner]) => inner.replace(/^/gm, start)),
  block: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('fenced'), tie('within')),
}))

const field = fc.tuple(
  fc.constantFrom(
    'title',
    'description',
    'published',
    'tags',
    'lang',
    'authors',
    'slides',
    'jsonld',
    'id',
    'x',
  ),
  fc.oneof(line, fc.json({ maxDepth: 3 })),
)
const frontMatter = fc
  .array(field, { maxLength: 5 })
  .map((fields) => `---\n${fields.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n`)

/** A source that a stranger may send: an article of ours, blocks of ours with anything in them, or anything. */
export const arbitrarySource: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.option(frontMatter, { nil: '' }), fc.array(block, { maxLength: 6 }))
        .map(([head, blocks]) => head + blocks.join('\n\n')),
    },
    { weight: 1, arbitrary: fc.nat(10_000).map(generateArticle) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(10_000), fc.nat(), fc.string({ unit: 'binary' })).map(([seed, at, text]) => {
        const article = generateArticle(seed)
        const place = at % (article.length + 1)
        return article.slice(0, place) + text + article.slice(place)
      }),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 500 }) },
  )
  .map((source) => source.replace(/\p{Surrogate}/gu, '\ufffd'))
