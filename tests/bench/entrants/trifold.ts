import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Post } from '../corpus/write-post.ts'
import type { Entrant, Place } from './entrant.ts'
import { postFile, writePosts } from './front-matter.ts'
import { expectIn, expectTitle, verifyFiles } from './verify-files.ts'

type Verify = (out: string, posts: readonly Post[]) => void

const embedded =
  (file: string, check: (text: string, post: Post) => void): Verify =>
  (out, posts) =>
    verifyFiles(out, posts, ({ name }) => `${name}/embed/${file}`, check)

/** What each format has to hold, by its name for `--to`. */
const formats: Readonly<Record<string, Verify>> = {
  markdown: (out, posts) =>
    verifyFiles(
      out,
      posts,
      ({ name }) => `${name}/article.md`,
      (text) => {
        expectIn(text, /^## \S/gm, 1)
        if (text.length < 1500) throw new Error('most of the article is missing')
      },
    ),
  html: (out, posts) => verifyFiles(out, posts, ({ name }) => `${name}/article.html`, expectTitle),
  slides: (out, posts) => {
    verifyFiles(
      out,
      posts,
      ({ name }) => `${name}/slides.html`,
      (text, post) => {
        expectIn(text, '<section data-slide', 3)
        expectTitle(text, post)
      },
    )
    if (posts.length >= 100) verifyPagination(out, posts)
  },
  pptx: (out, posts) =>
    verifyFiles(
      out,
      posts,
      ({ name }) => `${name}/slides.pptx`,
      (text) => expectIn(text, /ppt\/slides\/slide\d+\.xml/g, 3),
    ),
  jsonld: (out, posts) =>
    verifyFiles(
      out,
      posts,
      ({ name }) => `${name}/article.jsonld`,
      (text, { title, date }) => {
        const data = JSON.stringify(JSON.parse(text))
        expectIn(data, `"headline":${JSON.stringify(title)}`)
        expectIn(data, '"@type":"Article"')
        expectIn(data, `"datePublished":"${date}`)
      },
    ),
  reveal: embedded('reveal.html', (text) => expectIn(text, '<section', 3)),
  marp: embedded('marp.md', (text) => expectIn(text, /^---$/gm, 3)),
  iframe: embedded('iframe.html', (text) => expectIn(text, '<iframe')),
  deck: embedded('deck.json', (text) => {
    if (!(JSON.parse(text).slides.length >= 3)) throw new Error('the deck has fewer than three slides')
  }),
  notes: embedded('notes.md', (text, { title }) => expectIn(text, title)),
}

/** Slides are cut where their text is measured to end: in a hundred ordinary posts there are some that did not fit. */
const verifyPagination = (out: string, posts: readonly Post[]): void => {
  const split = posts
    .slice(0, 100)
    .some(({ name }) => /\(2 of \d+\)/.test(readFileSync(join(out, name, 'slides.html'), 'utf8')))
  if (!split) throw new Error('no slide of a hundred articles was split: nothing was measured')
}

/** One property that schema.org has superseded stands in the first article: only a build that validates its data warns of it. */
const canary = { jsonld: { awards: 'A prize' } }
const canaryFinding = 'term-current'

const prepare = ({ folder, posts }: Place): void => {
  writePosts(folder, posts)
  const [first] = posts
  if (first !== undefined) writeFileSync(join(folder, `${first.name}.md`), postFile(first, canary))
  writeFileSync(join(folder, 'trifold.config.json'), '{ "baseUrl": "https://example.org/blog/" }\n')
}

const reset = ({ folder }: Place): void => {
  for (const name of ['out', '.trifold']) rmSync(join(folder, name), { recursive: true, force: true })
}

const verify = (place: Place, to: string, printed: string): void => {
  for (const format of to.split(',')) {
    const verifyFormat = formats[format]
    if (verifyFormat === undefined) throw new Error(`nothing says what ${format} has to hold`)
    verifyFormat(join(place.folder, 'out'), place.posts)
  }
  if (to.includes('jsonld')) expectIn(printed, canaryFinding)
}

/** A build of everything, from nothing, into formats that are named as for `--to`. */
export const trifold = (name: string, to: string): Entrant => ({
  name,
  prepare,
  reset,
  command: ({ folder, tools }) => ({
    program: tools.trifold,
    args: ['build', '--to', to],
    cwd: folder,
    env: tools.env,
  }),
  verify: (place, printed) => verify(place, to, printed),
})
