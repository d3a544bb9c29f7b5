// How long a PowerPoint file of an article takes from its deck on, and with it, after `npm run build`; by hand:
//   node tests/bench/parts/write-pptx.mjs docs/showcase/every-layout.md
// Without an argument, an article of sixty slides: text, lists, tables, code, comparisons.
import { readFileSync } from 'node:fs'
import { compile } from '@trifold/compile'
import { renderers } from '@trifold/renderers'

const sixty = `---\ntitle: Sixty slides\n---\n\nAn opening.\n\n${Array.from({ length: 15 }, (_, index) =>
  [
    `## Part ${index} {#part-${index}}\n\nA sentence of this part, which says what it is about in some words.`,
    `### Points ${index}\n\n- The first point\n- The second point, with **bold** and [a link](https://example.org/)\n- The third point\n\n---`,
    `### Table ${index}\n\n| Name | One | Two |\n| --- | --- | ---: |\n${'| a name | some words in a cell | 12 |\n'.repeat(6)}`,
    `### Code ${index}\n\n\`\`\`js\n${'const value = compute(1, "text") // and why\n'.repeat(8)}\`\`\``,
  ].join('\n\n'),
).join('\n\n')}\n`

const [path] = process.argv.slice(2)
const bytes = path === undefined ? new TextEncoder().encode(sixty) : readFileSync(path)
const pptx = renderers.find(({ name }) => name === 'pptx')

const render = async () => {
  const assets = { read: () => ({ problem: 'missing', message: 'no files are read here' }) }
  const { article } = compile({ path: 'a.md', location: 'a.md', bytes }, { assets, formats: renderers })
  const derived = new Map()
  const context = {
    file: 'a.md',
    site: {},
    templates: new Map(),
    asset: () => undefined,
    settingPlace: () => ({ file: 'a.md', position: undefined }),
    localFile: () => ({ problem: 'missing', message: 'no files are read here' }),
    article: () => undefined,
    derive: (key, make) => {
      if (!derived.has(key)) derived.set(key, make())
      return derived.get(key)
    },
  }
  const start = process.cpuUsage()
  const { files } = await pptx.render(article, pptx.options.parse({}), context)
  // Unlike the clock's time, it hardly depends on what else the machine does.
  const { user, system } = process.cpuUsage(start)
  const content = files[0]?.content ?? new Uint8Array()
  const slides =
    Buffer.from(content)
      .toString('latin1')
      .match(/ppt\/slides\/slide\d+\.xml/g)?.length ?? 0
  // Each is named before its content and in the zip's list.
  return { took: (user + system) / 1000, slides: slides / 2, bytes: content.length }
}

const first = await render()
const later = []
for (let run = 0; run < 5; run += 1) later.push((await render()).took)
const median = later.sort((one, other) => one - other)[later.length >> 1]
process.stdout.write(
  `${first.slides} slides, ${first.bytes} bytes: ${first.took.toFixed(0)} ms the first time, ${median.toFixed(0)} ms after that\n`,
)
