// How long the processor takes to paginate articles, after `npm run build`; by hand:
//   node tests/bench/parts/paginate.mjs content/handbook/*.md docs/showcase/every-layout.md
import { readFileSync } from 'node:fs'
import { compile } from '@trifold/compile'
import { createDeck, measurerFor, selectForSlides, themes } from '@trifold/deck'
import { renderers } from '@trifold/renderers'

const warmUp = 5
const runs = 50

const articleIn = (path) => {
  const source = { path, location: path, bytes: readFileSync(path) }
  const assets = { read: () => ({ problem: 'missing', message: 'no files are read here' }) }
  const { article } = compile(source, { assets, formats: renderers })
  if (article === undefined) throw new Error(`${path} is no article`)
  return selectForSlides(article, { group: 'slides', name: 'slides' }).article
}

const options = (theme, measurer = measurerFor(theme)) => ({
  measurer,
  image: () => ({ width: 800, height: 600 }),
  math: (tex, display) => ({ width: tex.length * 0.5, height: display ? 2.5 : 1.4, depth: 0.3 }),
})

// An article of its own each time: nothing may be known of its nodes.
const measure = (article, make) => {
  const copy = structuredClone(article)
  const start = process.cpuUsage()
  const { slides } = createDeck(copy, make())
  // Unlike the clock's time, it hardly depends on what else the machine does.
  const { user, system } = process.cpuUsage(start)
  return { took: (user + system) / 1000, slides: slides.length }
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]

for (const path of process.argv.slice(2)) {
  const article = articleIn(path)
  for (const name of ['default', 'editorial']) {
    const theme = themes[name]
    const kept = options(theme)
    const ways = { fresh: () => options(theme), kept: () => kept }
    const times = { fresh: [], kept: [] }
    let count = 0
    // Interleaved, so that what else the machine does weighs on both alike.
    for (let run = 0; run < warmUp + runs; run += 1)
      for (const way of ['fresh', 'kept']) {
        const { took, slides } = measure(article, ways[way])
        if (run >= warmUp) times[way].push(took)
        count = slides
      }
    const [fresh, again] = [median(times.fresh), median(times.kept)].map((ms) => ms.toFixed(1))
    const knowing = `${again} ms with a measurer that knows the text`
    process.stdout.write(`${path} (${name}): ${count} slides, ${fresh} ms; ${knowing}\n`)
  }
}
